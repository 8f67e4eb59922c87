// Given names that are hardly ever anything else, so that a list of actions shows whose they are where nobody wrote who was there:
// "Ravi – speed up the build". Names that are words, too, are left out: "Mark", "Ruby", "Will", "May", "Grant", "Robin".

const NAMES =
  'aaron adam adrian agnes aidan aisha alan alba alberto aled alejandro alessandro alessia alex alexander alexandra alexis alfie ' +
  'alfred ali alice alicia alison allison alistair amanda amar amelia amir amit amy ana anders andrea andreas andrew andrzej andy ' +
  'angela angus anil anita anja anke anna anne annette annie anthony antoine anton antonio arjun arnold arthur arun ashley astrid ' +
  'audrey axel barbara barry bart beatrice becky ben benjamin bernard bernd beth betty bianca björn bob boris brad bradley brenda ' +
  'brendan brent brian bridget britta bruce bryan callum cameron camille carl carla carlos carmen carol carole caroline carolyn ' +
  'carsten catherine cathy catriona cecilia celia chad charles charlie charlotte chen cheryl chloe chris christian christina ' +
  'christine christoph christopher ciara claire clara clare claudia clive colin connor craig cynthia dafydd damian damien dan dana ' +
  'daniel daniela danny darren dave david dawn debbie deborah deepak denise dennis derek diana diane diego dieter dirk dmitri ' +
  'dominic don donald donna doris dorothy doug douglas duncan dylan eamon ed eddie edith eduardo edward eileen elaine eleanor ' +
  'elena elisa elisabeth elizabeth ella ellen ellie elsie emil emily emma enrico enrique eric erica erik erika erin esther ethan ' +
  'eugene eva evan evelyn fatima felicity felix fernando fiona florian frances francesca francesco francis francisco franz fred ' +
  'frederick frieda fritz gabriel gabriela gareth gary gavin gemma geoff geoffrey george gerald gerard gerhard gill gillian gina ' +
  'giovanni giulia giuseppe glenn gordon graham greg gregory greta guillaume gustavo gwen hamish hannah hans harold harriet harry ' +
  'hassan hazel heidi heike heinz helen helena helga henrik henry herbert hilary hiroshi holger horst howard hugh hugo hussein ian ' +
  'ibrahim igor imran ines ingrid irene isaac isabel isabella isabelle ivan jackie jacob jacqueline jakob jakub james jamie jan ' +
  'jana jane janet janice javier jean jeff jeffrey jennifer jenny jens jeremy jerome jerry jess jessica jill jim jimmy joachim joan ' +
  'joanna joanne joe joel johan johannes john johnny jon jonas jonathan jorge jörg jose josef joseph josh joshua joyce juan judith ' +
  'judy julian julie jürgen justin karen karin karl karsten kate katharina katherine kathleen kathryn kathy katie katja katrin kay ' +
  'keith kelly ken kenneth kevin kim kirsten kirsty klaus krishna kristin kristina kumar kurt kyle lars laura lauren laurence ' +
  'laurent lawrence leah lena leo leon leonard leonardo leslie lewis liam lin linda lisa liz lorenzo lorna lorraine louis louise ' +
  'luca lucas lucia lucy luis luisa lukas luke lutz lydia lynn mads maggie magnus malcolm manfred manuel manuela marc marcel marcia ' +
  'marco marcos marcus margaret margot maria mariam marianne marie mario marion marius marjorie markus marlene marta martha martin ' +
  'martina mary mateo mathias matt matteo matthew matthias maureen maurice maya megan mehmet mei melanie melissa michael michaela ' +
  'michal michel michele michelle miguel mike milan mohamed mohammad mohammed moira molly mona monica monika morag morgan muhammad ' +
  'nadia nancy naomi natalia natalie natasha nathan neha neil niall nicholas nick nicola nicolas nicole nigel nikhil nikolai nils ' +
  'nina noah noel nora norman olaf oleg olga oliver olivia omar oscar oskar otto owen pablo paolo pascale patricia patrick paul ' +
  'paula pauline pavel pedro peggy peter petra phil philip philipp philippa phillip phoebe pierre piotr priya rachel rafael rahul ' +
  'rainer raj rajesh ralf ralph ramesh raphael rashid ravi raymond rebecca renate rené rhian rhys ricardo richard rick rita robert ' +
  'roberto rodrigo roger rohan roland rolf roman ron ronald ronan rosemary rosie ross rowan roy rupert russell ruth ryan sabine ' +
  'sally sam samantha samir samuel sandeep sandra sanjay sara sarah saskia scott sean sebastian sergei sergio shane shannon sharon ' +
  'sheila shirley shreya sian siegfried silvia simon simone siobhan sonia sophia sophie stacey stan stefan stefanie steffen ' +
  'stephanie stephen steve steven stewart stuart sunil susan susanne susie suzanne sven sylvia takashi tamara tanja tanya tara ' +
  'tariq teresa terry theo theresa thierry thomas thorsten tiago tilly tim timo timothy tina tobias toby todd tom tomas tommy tony ' +
  'torsten tracey tracy trevor tristan uli ulrich ulrike ursula ute uwe valentina valerie vanessa vera veronica vicky victoria ' +
  'vijay vikram vincent vincenzo virginia vivian vladimir volker walter wanda wayne wei wendy werner wilhelm william wolfgang xavier ' +
  'yasmin yolanda yuki yusuf yvonne zach zachary zara zoe ' +
  // More, mostly as clubs shorten them
  'abena agnieszka amara ananya anika ayse barb bev bill bob cath chidi deepa deniz divya dorota elif emre ernie ewa farida fay ' +
  'geraldine ginny hana hiro ivor jake jen jez jodie josie kasia kavita kenji kerry kofi kwame lakshmi les ling lou mamadou ' +
  'mandy marek maxine petr dominik kat dom bex dani steph tash gabe jonny zac zak ollie archie finn freya isla evie maisie jules lexi meena mick millie naoko ned neel nell ngozi norma ousmane pam pamela pawel pooja priti pru reg rhona rob ' +
  'rohit ronnie roz sanjeev sekou shaun sid sipho stu sue sunita suresh ted tess thandi tomasz tomek trish trudy una usha val ' +
  'vic vikas viv wilf wilma wole xiao yash ying yoko zofia dora ' +
  // Of all those in whom the lists of many countries agree
  'aarti abby abdul abdullah abhishek abigail abraham aditya adele ahmed aileen aimee akash akira alasdair alastair albert aldo ' +
  'alec aleksandra aleksandr alessandra alexandre alexey alexei alfonso alina allan allen althea alvin alyssa amelie andre andré ' +
  'anette angelica angelo anjali ankit annika anouk antje antonia anup arianna arnaud arno arturo asif atul ayesha barney ' +
  'beatriz benedict benoit bernadette bernie bertrand bethany bhavesh birgit bonnie brandon brendon brett brigitte bronwen bruno ' +
  'bryn caitlin calvin cara carmel carrie cassandra cecil cedric cesar chantal chiara christa christel christie christos cian cindy ' +
  'clarence claude claudio clément clement clyde cody colette colleen conor corey corinne cormac cornelia cory cristina curtis ' +
  'cyril daisy damon danielle danilo daphne darin dario darrell darryl daryl davide deanna debra declan deirdre delia demetrius ' +
  'desmond devin diarmuid dilip dinesh dmitry dolores donal doreen duane dustin dwayne dwight eamonn edgar edmund edna edwin eilidh ' +
  'ekaterina eli elias elijah elina eliot eliza elliot elliott elspeth emanuel emanuele emile emilio emmanuel eoin ernest ernesto ' +
  'esme estelle eunice evelina ewan eyal ezra fabian fabio farah farhan federica federico felipe fergus fernanda filip filippo ' +
  'fionnuala frankie freda freddie freddy frederik garrett garry gaurav genevieve georg georges georgina gerry gilbert gilles ' +
  'gladys glenda graeme grainne gretchen guido guillermo gunnar günter gwyneth gwyn hanne harish heather heiko heinrich hélène ' +
  'helene hendrik henri henrietta hermann himanshu hubert huw ieuan ilya ingo ioana iona irina irma ismail itai iwan jaime jamal ' +
  'janine jared jarek jarrod jason jayne jeannie jeanette jeannette jeffery jennie jeroen jerzy jesper jethro jitendra joakim joann ' +
  'joaquin jocelyn joey jolanda jonah joris josephine josiah juanita juergen juliet juliette julius junko kamal kareem karolina ' +
  'kasper kathie katharine kathrin katrina katy keiko keira keiran kelsey kelvin kendra kerstin khalid kieran kiran kirstie kjell ' +
  'konrad kristen kristian kristine krystyna krzysztof kylie lara larry lasse latisha laurie leanne leila lenny leroy lesley lester ' +
  'leticia levi lillian lionel lloyd lois loren lori lothar lucille lucinda ludovic luigi lukasz lynda lynette lynne mabel maciej ' +
  'madeleine madeline maeve maja malik mallory manish manoj marcela marcin margarita margie margo mariana mariano marilyn marisa ' +
  'marissa marlon marsha masahiro massimo mathew mathieu mathilde matilda matthieu mattias maura mauricio mauro mavis maxime ' +
  'maximilian meera megha melinda melvin meredith mervyn meryl micah mihai mikael mikhail mikko minh mirjam mohan mohit moritz ' +
  'morten muriel myra myriam nadine natalya nathalie nathaniel naveen neelam neville niamh nicolai nicolette nikki niko nikola ' +
  'nikolaus nirmala nitin noreen norbert nuno odile oisin olivier orla orlando oswald owain patsy patti paulo penelope phyllis ' +
  'pieter piers pradeep prakash pranav prashant preeti rafal raffaele raghav rajeev ramon randall randy raquel rasmus raul ravindra ' +
  'reginald reinhard reinhold renata renee reuben rhiannon rhonda riccardo richie ritu robbie roberta robyn rochelle roderick ' +
  'rodney rogelio rolando romain rory rosalind rosamund roseanne rosemarie roshan roxanne ruben rudolf rufus ruud sabrina sachin ' +
  'salim salvatore sami sandro sanjana santiago santosh saul seamus sebastien selina sergey seth shahid shari sharif shashi sheldon ' +
  'shelley sherri sherry shirin shivani shona shreyas sigrid silas silke silvio simran sinead siva solomon sonja sonya sören søren ' +
  'spencer srinivas stacy stanley stefano stephane stéphane stephan subhash sudhir sujata sumit susana sushil suzie svetlana swati ' +
  'sybil sylvain sylvester sylvie tabitha tadeusz tamsin tania tatiana tatjana terence terrence thea thelma theodore thérèse ' +
  'theresia thibaut thiago tiffany tommaso tonya torben trina tuomas tyrone ulla umesh vaishali valentin valerio varun vasily ' +
  'venkat viktor viktoria vinay vinod vishal vivek vivienne vlad waldemar wendell wesley wilbur wilfred willem willie winifred ' +
  'wojciech yannick yann yasmine yehuda yuri yury yves zainab zdenek zoltan zuzana ' +
  // As the young are called
  'aiden ashleigh brayden brianna brynn colton courtney hailey haley jayden jordan jordi kaitlyn kayla lindsay lindsey mackenzie tyler ' +
  'wes whitney zoey';

const GIVEN = new Set(NAMES.split(' '));

/** Whether a name begins with a given name: "Ravi", "Dora Elder". */
export const hasGivenName = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(name) &&
  GIVEN.has((name.split(' ', 1)[0] ?? '').toLowerCase());
