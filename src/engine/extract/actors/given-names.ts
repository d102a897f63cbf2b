import { wordSet } from "../../text/lexicon.ts";

/** Given names of many languages that are common in news; evidence that a run of capitals is a person. */
export const GIVEN_NAMES = wordSet(
  `aaron abbas abdel abdul abdulla abdullah abigail abiy abraham abulfaz ada adam adel adnan adrian afonso agnes
   agnieszka ahmad ahmed ahmet aidan aigul aisha aishwarya aisling akbar akihito akira alain alan albert alberto
   aldo aldous alejandra alejandro aleksandar aleksander aleksandr aleksei alena alessandra alessandro alex
   alexander alexandra alexandre alexei alexey alexis alfred alfredo ali alice alicia alija alina alison alistair
   allan allen alma alok alvaro amanda amara amartya amelia amina amir amit amy ana anahit anand anastasia anatoly
   anders andre andrea andreas andrei andrej andres andrew andrey andriy andrzej andy angel angela angelo angus
   anil anita anjali ann anna annalena anne anneliese annette annie annika anthony antoine anton antonio anwar
   aoife april ara aram ararat arayik archie ariel arif arkady armand armando armen arnaud arnold aroha arthur
   artur arturo arun arvind ashley ashok ashot asif aslan astri astrid atal audrey august augusto avi axel ayaz
   aydin ayelet ayman ayse aysel aziz babak bakir barack barbara barry bart bashar basil beata beatrice beatrix
   beatriz bela ben benazir benedict benito benjamin benny benyamin bernadette bernard bernardo bernd bernie bert
   beth betty beverly bilal bilawal bill billy binyamin birgit bjorn bob bogdan bohdan bohumil boris boyko brad
   bradley brandon brenda brendan brett brian bridget bronwen bruce bruno bryan bulent caitlin calin callum calvin
   cameron camila carl carla carles carlo carlos carmen carol carolina caroline carolyn carrie casimir catherine
   cathy cecilia cecily cedric celine cem cemal cesar chad chandra charles charlie charlotte chelsea chen cheryl
   chidi chimamanda chinua chloe chris christian christiane christina christine christophe christopher chuck ciara
   cindy claire clara clare clark claude claudia claudio clement cliff clive colin colleen connor conor constantin
   consuelo corey cornelia craig cristian cristina curtis cynthia cyril dale damian damien dan daniel daniela
   daniele danielle danny daria dario darren david davit dawn dean deborah debra deepak delphine denis denise
   dennis derek desmond diana diane diego dieter dilip dilma dimitar dimitra dimitri dimitris dina dirk djamel
   dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna doris dorothea dorothy doug
   douglas dragan duncan dustin dylan eamon earl ebrahim ed eddie edgar edi edith edmund eduard eduardo edward
   edwin edwina eero ehud eileen ekrem elaine elchin eldar elena eleni elias elif elisa elisabeth elizabeth ella
   ellen elmar elmira elnur elowen elsa elton elvin emerik emil emilia emilio emily emin emma emmanuel emmerson
   emre enda enlai enrico enrique eoin eric erica erik erika erin erna ernest ernesto erwin esperanza esra esther
   ethan ethel eugene eva evan evangelos evelyn evgeny evo ewa fabian fabio faisal farhad farid fariz farouk fatih
   fatima fatma federico felipe felix ferdinand ferenc fergus fernanda fernando fidel filip fiona florence florian
   floyd frances francesca francesco francis francisco franco francois francoise franjo frank frank-walter
   frantisek franz fred freddie frederic frederick fredrik friedrich fritz fumio gabor gabriel gabriela gagik
   gareth gary gavin gayane geert gemma gene geoff geoffrey george georges georgi georgia georgios gerald gerard
   gerd gerda gerhard gerry gertrud gertrude gethin geun gevorg gianni giannis gideon gilbert gilles gillian gina
   giorgi giorgia giorgio giorgos giovanni giulia giuseppe gladys glen glenn gloria golda goodluck goran gordon
   grace graciela graham grant grazyna greg gregory greta grigor grigory gro guido guillaume guillermo gulnara
   gunnar gunter gustavo guy gwen gwyneth haakon habib hadi hailemariam hakan hakob halima halina hamid hamish
   hamza han hanan hanna hannah hans harald haris harold harriet harry haruki hasan hashim hassan hattie hayk hazel
   heather heidi heikki heinrich heinz helen helena helene helga helmut henri henrietta henrik henrike henry
   herbert herman hermann heydar hilary hilda hillary hiroshi horace hovhannes howard hrant hubert hugh hugo hulusi
   huma hussain hussein ian ibrahim ida igor ikram ilan ildiko ilgar ilham ilir ilse ilya imad imran indira ines
   inga ingeborg ingmar ingrid ingvar ioannis ion irene irina iris iryna isaac isabel isabella isabelle ishaq isla
   ismail ismayil isolde israa istvan itamar iulian ivan ivana ivanka ivica ivo jack jackie jacob jacqueline
   jacques jadwiga jaime jair jake jakob jakub jamal james jamie jamil jan jana jane janet janice jared jaroslaw
   jasmine jason javad javier jawaharlal jay jean jeb jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry
   jesse jessica jesus jeyhun jill jim jimmy jin jinping jiri jo joachim joan joanna joanne joao jocelyn jochen joe
   joel johan johann johanna johannes john johnny jomo jon jonas jonathan jong jordan jordi jorge joschka jose
   josef joseph josephine josh joshua josiah juan juanita judith judy juhani julia julian juliana julie julien
   juliet julio julius jun jung junichiro jurgen justin jyrki kamal kamran karel karen kari karim karin karine karl
   karla karol kasimir katalin katarina kate katerina kateryna katharina katherine kathleen kathryn kathy katie
   katrin kazimierz kazuo keith kelly kellyanne kelvin kemal ken kenji kenneth kerry kevin khaldoun khaled khalid
   khalil kim kimberly klaus knut kofi konrad konstantin konstantina konstantinos kristen kristin kristina
   krzysztof kumar kurt kwame kyle kyriakos ladislav lala lara larisa larry lars laszlo latif laura lauren laurence
   laurent lavinia lawrence layla lea leah lech lee leif leila lena lennart leo leon leonard leonardo leonid
   leopold leroy leslie leticia lev levon lewis li liam libor lidia lilian liliana lilit linda lindiwe lindsay
   lindsey lionel lisa liu liz lloyd lois lorenzo lori lorraine lottie louis louise luc luca lucas lucia luciano
   lucy ludwig luis luisa luka lukas luke lula luz lydia lyle lynn maarten mabel madeleine madina magdalena magnus
   mahmoud mahmud mairead mairi maja malala malcolm malik mamadou manfred manmohan manoj manuel marc marcel marcelo
   marcia marcin marco marcos marcus margaret margarita margriet maria mariam marian mariana marianne mariano marie
   marija marina marine mario marion marisa marjorie mark marko markus marlene marsha marta martha martin martina
   marvin marwan mary maryam masha massimo mateusz mathias mathieu matilda matt matteo matthew matthias matti maud
   maurice mauricio mauro max maxim maxima maxime maya megan mehdi mehmet mei mel melania melanie meles melissa
   meral mercedes meredith merve mevlut michael michaela michal micheal michel michele michelle miguel mihai mika
   mikael mike mikhail milan mildred milena milica millicent milos milton min mina miri miriam miroslav mitch mitt
   mohamed mohammad mohammed mohan moises molly mona monica monique morgan morris moses moshe mostafa muhammad
   muhammadu muhammed murad murat musa mustafa mwai mykola myriam nabil nadia nadine nadir naftali namig nancy
   naomi narek narendra narine naruhito naser nasser natalia natalie natalya natasha nathan nathaniel nawaz neha
   neil nelson neville newt ngaire ngozi nguyen niamh nicholas nick nicola nicolae nicolas nicole niels nigel
   nikita nikki nikol nikola nikolai nikolaos nikolay nikos nina nino nirmala noah noel nomsa noor nora norbert
   norma norman norodom novruz nuno nur nursultan octavio oddvar odile ola olaf oleg oleh oleksandr oleksiy olena
   olga oliver olivia olivier olof olusegun oluwaseun omar orhan orkhan orlando oscar osman ostap ottilie otto
   owain owen pablo padraig pamela panagiotis paola paolo parviz pascal patricia patrick patrik patty paul paula
   paulina paulo pavel pavlo pawel pedro peggy pekka penelope penny per percy pervez peter petr petra petro petros
   phil philip philipp philippe phillip phoebe phyllis pierre piers pietro pilar piotr polina prakash pranab priya
   qasim qiang rachel radek radovan raed rafael rafiq rahim rahul raila raj rajesh rajiv ralf ralph ramazan ramiz
   ramon ramona ramush rana rand randall randy raphael rashid rasim ratko raul ravi ravindra ray raymond rebecca
   recep reginald reince reinhard rena renata rene reza rhiannon rhys ricardo riccardo richard rick ricky rita
   riyad rob robert roberta roberto robin robyn roderick rodney rodrigo roger roland rolf roman ron ronald ronnie
   rosa rosalind rosario rose rosemary ross rovshan roy ruben rudolf rui rumen rupert ruslan russell rustam ruth
   ryan sabine sabrina sadiq saeb saeed said sali salih salim sally salman salvador sam samantha samir samuel
   samvel sandor sandra sandy sanjay sanna santiago sara sarah sargis sasha saul sauli scott sean sebastian
   segolene selahattin selam selma serena serge sergei sergey sergii sergio serhiy serzh seth seyran shahbaz shahin
   shahla shane shannon sharon shaun shavkat shawn sheila shelley sherif shimon shinzo shirin shirley shushan
   shushanik sibel sidney siegfried sigrid silas silvia silvio simeon simon simone siobhan sipho slobodan sofia
   sofie solomon solveig sonia sonja sophia sophie spencer srdjan stacey stacy stan stanislav stanislaw stanley
   stavros stefan stefano steffen stella stephan stephane stephanie stephen steve steven stewart stipe stuart
   sudhir sue suleiman suleyman sultan sunil suren suresh susan susanne sushma suzanne sven svetlana sybil sylvia
   sylvie tabitha tahir takashi tamar tamara tanya tara taras tariq tarja tatev tatiana tatyana tayyip ted tendai
   terence teresa teri terry tess tewodros thabo thaddeus theo theodora theodore theresa therese thierry thomas
   tiffany tigran tim timo timothy timur tina tobias todd tofig togrul tom tomas tomasz tommy toni tony torbjorn
   torsten tracey tracy traian travis trevor trey tristan trygve tyler tzipi ugur uhuru ulf ulrich ulrike umar
   ursula usha uwe uzi vaclav vafa vagif vahan vahe valentin valentina valeria valerie valery vanessa vardan vasil
   vasile vasily vassilis vasyl vazgen vera verena vernon veronica veronika victor victoria vijay vikram viktor
   viktoria viktoriya vincent violeta virginia vitaly vito vivek vivian vladimir vojislav volodymyr vugar vusal
   vyacheslav waleed walid walter wanda wang wangari warren wayne wei wendy werner wesley wilfried wilhelm
   wilhelmina will willem william willy wilson winifred winnie winston witold wojciech wole wolfgang xavier xi
   xiaoping yair yana yang yannick yannis yaroslav yasar yasin yasir yasmin yasser ye yitzhak yogi yolanda yoshi
   yoshihide yoweri yukio yuri yusuf yves yvonne zachary zahid zahra zakir zanele zaur zbigniew zdenek zedong
   zeljko zeynab zeynep zhang zhanna ziad zoe zofia zoltan zoran zoya zsolt zulfikar zuzana`,
);
