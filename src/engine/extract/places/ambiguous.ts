/**
 * Names of places that are as often the name of a person, a common word or something else. They count as a place
 * only where the words around them show one: `in Lincoln`, `Lincoln, Nebraska`.
 */
const AMBIGUOUS = `
adelaide albany albert alexandria alliance alma ana anderson arlington asia augusta aurora austin bari bath bend
bergen beverly bradford brest brunswick bryan buffalo burlington cali cambridge canton carolina
carson cary chad charlotte chelsea chester cheyenne christchurch cleveland clinton colon columbia columbus concord
cordoba cork corona dakota darwin dayton derby douglas dover durham essen eugene eureka ferrol florence fort
franklin freetown fresno georgetown georgia gloucester grand hague halle hamilton hastings helena hillary hof
holland homs hull huntington imperial independence jackson jersey jordan kent kingston kobe lafayette lancaster lang
laurel lawrence lead leicester leon lincoln lourdes lyon madison man mandela marion mercedes mesa middle milan
mobile montana montgomery nancy nassau natal nelson newton nice norfolk norman of oxford palma parma
pasadena paterson pearl petersburg phoenix pierce pierre plymouth port portsmouth post preston providence ramsey
reading regina reno richmond rio riverside roman rosario roseau salem salta san santa santiago santos savannah
sidney sion soledad spencer split spring springfield stanley sterling stirling stockton sunderland surat
syracuse tanga tours trinidad troy tyler van victoria vigo virginia wallace warren
waterloo wellington wells wilmington windsor worcester worms york zug
`;

/** In lower case. Used when the list of towns is compiled and when names of states are read. */
export function ambiguousNames(): ReadonlySet<string> {
  return new Set(AMBIGUOUS.split(/\s+/u).filter(Boolean));
}
