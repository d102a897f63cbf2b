import { wordSet } from "../../text/lexicon.ts";

/** Given names of many languages that are common in news; evidence that a run of capitals is a person. */
export const GIVEN_NAMES = wordSet(
  `aaron abbas abdel abdul abdullah abdulla abigail abraham adam adel adnan adrian afonso agnes agnieszka ahmad ahmed aidan
   aigul aisha aishwarya akbar akira alain alan albert alberto aldo alejandra alejandro aleksandar aleksander aleksandr
   aleksei alena alessandra alessandro alex alexander alexandra alexandre alexei alexey alexis alfred alfredo ali alice
   alicia alina alison allan allen alma alok alvaro amanda amara amelia amina amir amit amy ana anahit anand anastasia
   anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrzej andy angel angela angelo angus anil
   anita anjali ann anna anne annette annie anthony antoine anton antonio anwar april ara aram ararat archie ariel
   arif armand armando armen arnaud arnold arthur artur arturo arun ashley ashok ashot asif aslan astrid audrey august
   augusto aung avi axel ayman aysel ayse aziz babak barack barbara barry bart basil bashar beatrice beatriz bela ben
   benedict benito benjamin benny bernard bernardo bernd bernie bert beth betty beverly bilal bill billy birgit bob
   bogdan boris brad bradley brandon brenda brendan brett brian bridget bruce bruno bryan caitlin calvin cameron camila
   carl carla carlo carlos carmen carol carolina caroline carolyn carrie catherine cathy cecilia cedric celine cemal
   cesar chad chandra charles charlie charlotte chen cheryl chloe chris christian christiane christina christine
   christophe christopher chuck cindy claire clara clare clark claude claudia claudio clement cliff clive colin colleen
   connor conor constantin corey cornelia craig cristian cristina curtis cynthia cyril dale damian damien dan daniel
   daniela daniele danielle danny daria dario darren david davit dawn dean deborah debra deepak delphine denis denise
   dennis derek diana diane diego dieter dilip dimitar dimitri dimitris dina dirk djamel dmitri dmitriy dmitry dolores
   dominic dominik dominique don donald donna doris dorothy doug douglas dragan duncan dustin dylan earl ebrahim ed eddie
   edgar edith edmund eduard eduardo edward edwin eileen elaine elchin eldar elena eleni elias elif elisa elisabeth
   elizabeth ella ellen elmar elnur elsa elton elvin emil emilia emilio emily emma emmanuel emre enrico enrique eric erica
   erik erika erin ernest ernesto erwin esra esther ethan eugene eva evan evelyn evgeny fabian fabio faisal farhad farid
   fariz farouk fatima fatma federico felipe felix ferdinand fernanda fernando fidel filip fiona florence florian floyd
   frances francesca francesco francis francisco franco francois francoise frank frantisek franz fred freddie frederic
   frederick fredrik friedrich fritz gabriel gabriela gagik gareth gary gavin gayane geert gemma gene geoff geoffrey
   george georges georgi georgia georgios gerald gerard gerd gerhard gianni gilbert gilles gillian gina giorgi giorgio
   giorgos giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory greta grigor grigory
   guido guillaume guillermo gulnara gunter gustavo guy habib hadi hakan hakob halima hamid hamza han hanna hannah hans
   harald harold harriet harry hasan hassan hayk hazel heather heidi heinrich heinz helen helena helene helga helmut
   henri henrik henry herbert herman hermann heydar hiroshi hovhannes howard hubert hugh hugo hussein hussain ian ibrahim
   ida igor ikram ilan ilgar ilham ilya imad imran ines inga ingrid ioannis irene irina iris isaac isabel isabella
   isabelle ishaq ismail ismayil israa ivan ivana ivo jack jackie jacob jacqueline jacques jaime jake jakob jakub jamal
   james jamie jamil jan jana jane janet janice jared jasmine jason javad javier jay jean jeff jeffrey jelena jennifer
   jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jin jo joachim joan joanna joanne joao jochen joe joel
   johan johann johannes john johnny jon jonas jonathan jordan jordi jorge jose josef joseph josh joshua juan juanita
   judith judy julia julian juliana julie julien juliet julio julius jun jung jurgen justin kamal kamran karel karen
   karim karin karine karl karla karol katarina kate katerina katharina katherine kathleen kathryn kathy katie katrin
   keith kelly kelvin ken kenneth kenji kerry kevin khaled khalid khalil kim kimberly klaus kofi konrad konstantin
   konstantinos kristen kristin kristina krzysztof kumar kurt kyle lala lara larisa larry lars latif laura lauren
   laurence laurent lawrence layla lea leah lee leila lena leo leon leonard leonardo leonid leroy leslie leticia lev
   levon lewis li liam lidia lilian liliana lilit linda lindsay lindsey lionel lisa liu liz lloyd lois lorenzo lori lorraine
   louis louise luc luca lucas lucia luciano lucy ludwig luis luisa luka lukas luke luz lydia lyle lynn maarten
   madeleine madina magdalena mahmoud mahmud maja malcolm malik mamadou manfred manoj manuel marc marcel marcelo marcia
   marcin marco marcos marcus margaret margarita maria mariam marian mariana marianne marie marija marina mario marion
   marisa mark marko markus marlene marsha marta martha martin martina marvin mary maryam masha massimo mathias mathieu
   matt matteo matthew matthias maurice mauricio mauro max maxim maxime maya megan mehdi mehmet mei mel melanie melissa
   mercedes meredith merve michael michaela michal michel michele michelle miguel mihai mika mikael mike mikhail milan
   milena milica millicent milos milton min mina miriam miroslav mitch mohamed mohammad mohammed mohan moises molly mona
   monica monique morgan morris moses mostafa muhammad muhammed murad murat musa mustafa myriam nadia nadine nadir nancy
   naomi narek narendra nasser natalia natalie natasha nathan nathaniel neha neil nelson nguyen nicholas nick nicola
   nicolae nicolas nicole niels nigel nikita nikki nikol nikola nikolai nikolaos nikolay nikos nina nino noah noel noor
   nora norma norman nuno nur nursultan octavio ola oleg oleksandr oleksiy olena olga oliver olivia olivier omar orkhan
   orlando oscar osman otto owen pablo pamela paola paolo parviz pascal patricia patrick patrik patty paul paula paulina
   paulo pavel pavlo pawel pedro peggy penelope penny per percy peter petr petra petro petros phil philip philipp philippe
   phillip phyllis pierre pietro pilar piotr polina prakash priya qasim qiang rachel radek rafael rafiq rahim rahul raj
   rajesh ralph ramazan ramiz ramon ramona rana randall randy raphael rashid rasim raul ravi ray raymond rebecca recep
   reginald reinhard rena renata rene reza ricardo riccardo richard rick ricky rita rob robert roberta roberto robin robyn
   roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosario rose rosemary ross roy ruben rudolf
   rui rupert ruslan russell rustam ruth ryan sabine sabrina sadiq saeed said salih salim sally salman salvador sam
   samantha samir samuel samvel sandra sandy sanjay santiago sara sarah sargis sasha saul scott sean sebastian selma
   serena serge sergei sergey sergii sergio serzh seth seyran shahin shane shannon sharon shaun shavkat shawn sheila
   shelley sherif shirin shirley shushan sibel sidney siegfried silvia simon simone siobhan sofia sofie solomon sonia
   sonja sophia sophie spencer srdjan stacey stacy stan stanislav stanley stefan stefano steffen stella stephan stephane
   stephanie stephen steve steven stewart stuart sudhir sue suleiman suleyman sultan sunil suren suresh susan susanne
   suzanne svetlana sven sylvia sylvie tahir takashi tamar tamara tanya tara tariq tatiana tatyana ted terence teresa
   teri terry tess thabo theo theodore theresa therese thierry thomas tiffany tigran tim timothy timur tina tobias todd
   tofig tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan tyler ugur ulrich ulrike umar ursula usha
   uwe vafa vahan vahe valentin valentina valeria valerie valery vanessa vardan vasil vasile vasily vera veronica
   veronika victor victoria vijay viktor viktoria vikram vincent violeta virginia vitaly vito vivek vivian vladimir
   volodymyr vugar vusal vyacheslav waleed walid walter wanda wang warren wayne wei wendy werner wesley wilfried wilhelm
   will willem william willy wilson wolfgang xavier xi yana yang yannick yasin yasmin yasser ye yolanda yoshi yuri yusuf
   yves yvonne zachary zahid zahra zakir zaur zdenek zeljko zeynep zhang zhanna ziad zoe zoltan zoran zoya zsolt zuzana`,
);
