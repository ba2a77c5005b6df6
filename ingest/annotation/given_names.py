"""Given names that are nearly always a woman's, or a man's, in many languages. Data only.

Names of both ("Andrea", "Kim", "Sasha", "Iman") are left out.
"""

WOMEN = frozenset(
    """
    abena abigail ada adaeze adela adele adelina adriana afua agata agatha agnes agnieszka aida aigul ainura aisha
    aissata aissatou akua alba alejandra alessandra alexandra alia alice alicia alida alina alisa alison aliya alma
    aluna alyona amalia amalie amanda amara amelia amelie amina aminata amira amma amy ana anahit anais anastasia
    anastasiya anat anca ane aneta angela angelica angelina angelique angharad ani anika anita anja anke ann anna
    annabel anne annegret anneke anneli annelie annemarie annette annick annie annika anouk antje antonella antonia
    anush anya aoife apinya ariana arlene aruna asel asha ashley asma asmara assel astrid asuka aud audrey aurelia
    aurora awa aya ayaka ayako ayesha ayse aysel azra barbara barbora beata beatrice beatriz begimai begum belen
    belinda benedetta berit bernadette berta bertha beth betty beyza bianca bibi birgit birgitta birgitte blanca
    blessing bodil bozena brenda bridget brigitte britt bronwen camila camilla carina carla carlotta carmen carol
    carole carolina caroline catalina catarina catherine cathrine cecilia celeste celia celine chantal charlotte
    chiamaka chiara chidinma chiho chioma chipo chloe christa christel christiane christina christine cinzia clara
    clarissa claudia clementine concepcion constance consuelo cora corina cristina cynthia dagmar dagny daiva
    daniela daniella danuta daria deborah debra deepa delia delphine denise derya desislava diana diane dilnoza dina
    dinah dinara dolores dominika donatella donna dora doris dorota dorothea dorothy ebba ebru edda edit edith edna
    ekaterina elaine elena eleni eleonora elif elin elina elisa elisabeth elise eliska eliza elizabeth elke ella
    ellen elma elsa else elsie elvira emilia emilie emily emine emma enikő erika erin erna ernestine esperanza ester
    esther etelka eugenia eva eve evelyn evgenia ewa fabiola fadila fadumo faith farah farida fatemeh fatima fatma
    fatmata fatou fatoumata faye fernanda fiona flavia flora florence floriane franca frances francesca francine
    francoise frederikke freja frida frieda gabriela gabriella gabrielle galina gemma genevieve georgia georgina
    geraldine gerda gertrud ghada gillian gina giorgia giovanna giulia gizem gloria golda goretti grace graciela
    greta gretchen grethe guadalupe gudrun gulnara gulnaz gulsara gulzat gunilla gunvor gwen hadiza hafsa haifa hala
    halima halina hana hanan hania hanna hannah hanne harriet haruka hatice hawa hazel heather hedda hedvig hedwig
    heidi heike helen helena helene helga helle henrietta henriette hermine hilda hilde hildegard hillary hina
    hiroko hisako hortense huda ida ildiko ildikó ilona ilse imane imogen ina indira ines inga inge ingeborg ingrid
    ioana iolanda irena irene irina iris irma isabel isabella isabelle isadora isolde itziar ivana iveta ivona iwona
    izabela jacinta jacqueline jadwiga jana jane janet janice janina jasmina jasmine jeanette jeanne jelena jemima
    jennifer jenny jessica jill jitka joan joana joanna joanne jocelyn johanna jolanta josefina josephine josette
    joy joyce juana judit judith julia juliana julie julieta juliette justina justyna kadiatou kalina kamala kamila
    karin karina karolina kasia katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen
    kathrin kathryn kathy katja katrin katya kavita kayoko keiko kerstin khadija khadijah khatuna khulan kinga
    kirsten kirsti klara klaudia kristen kristin kristina kristine krisztina krystyna ksenia kumiko kyoko laila
    lakshmi lamia lana lara larisa latifa latisha laura lea leah leila lena leni lenka leonie leonora leticia
    letitia leyla lidia lidija liesbeth lila lilian liliana lilith lilla lillian lily lina linda linnea lisa lisbeth
    lise liselotte liv livia liza lorena lorna lotte louise lubna lucia luciana lucie lucille lucinda lucrecia lucy
    ludmila luisa luise lurdes lydia lynn maarit mabel madeleine madina madison mafalda magali magda magdalena
    maggie magnhild maha maia maimouna maja makiko malala malgorzata malika malin malwina mandy manon manuela
    marcela marcella margaret margarida margarita margherita margit margot margrethe margriet maria mariam mariama
    mariana marianne marie mariela marielle marietta marija marika mariko marilena marilyn marina marion marisa
    marisol marit marita marja marjan marjorie marlene marta martha martina martine mary maryam maryna matilda
    matilde maud maura maureen mavis maya mayumi małgorzata megan mei melanie melina melinda melissa mercedes mercy
    meret merete meryem mia michela michelle michiko mihaela mila milagros mildred milena milica milla mina minna
    mira miranda mireille mirela miriam mirjam miroslava misako mitsuko miyuki molly mona monica monika monique
    montserrat morag muna munira muriel myriam myrna nabila nada nadezhda nadia nadine nadja najla nana nancy naoko
    naomi natalia natalie nataliya natasha nathalie natia nazanin nazli ndidi neema nell nelly nermin nesrin ngozi
    nicole nieves niina nina ning noelia noemi nomsa nora noreen norma nuria nyasha oana odette odile ofelia oksana
    olena olga olivia olympia ornella orsolya otilia ottilie oyunaa palesa paloma pamela paola parvati patience
    patricia patrizia paula paulina pauline pavla pelin penelope pernille petra petronella philippa phoebe phyllis
    pia pilar polina pooja precious priscilla priya prossy pushpa rachel rachida radka raffaella ragnhild rahel
    raisa ramona randi rania raquel rasha rashida rebecca rebeka regina reiko rekha renata renate rhoda rhonda rina
    rita roberta rocio roksana romana romy rosa rosalia rosalind rosalinda rose rosemary rosie roswitha roxana
    rukhsana ruta ruth ruzanna sabina sabine sabrina sachiko sadia safiya saida sakura salma salome samantha samira
    sandra sanna saoirse sara sarah saskia savannah sayaka selin selina selma senait serena setsuko shabana shanti
    sharon sheila shirin shirley shizuka sian sibel sidonie sigrid silje silke silvana silvia simona sinead siobhan
    siri sirpa sofia sofie sofija solange soledad solveig sonia sonja sophia sophie soraya stacey stefania stella
    stephanie sultana sumaya sunita susan susana susanna susanne suzanne svetlana svitlana swati sylvia sylvie tabea
    tabitha tahmina tamar tamara tania tanja tanya tara tatiana tatjana tatyana tehani teodora teresa terez tereza
    thandi thandiwe thea thelma theodora theresa therese thi tiina tilda tina tineke titilayo tomoko tove tracy
    trine trudy tsehay tsetsegmaa tuuli tünde ulla ulrika ulrike umm ursula usha vaishali valentina valeria valerie
    vanessa vanja vasiliki vera verena veronica veronika veronique vesna victoria vida viktoria vilma viola violet
    violeta violetta virginia virginie vivian viviane vivienne waltraud wambui wanda wanjiku wanjiru wencke wendy
    weronika wiebke wilhelmina wilma winifred xenia ximena yael yamina yasmin yasmina yelena yesim yetunde yevgenia
    yoko yolanda yoshiko yukiko yulia yuliya yumi yvette yvonne zahra zainab zaira zarema zarina zdenka zehra zeinab
    zeynep zita zoe zofia zohra zora zorica zsofia zsuzsanna zulfiya zuzana
    """.split()
)
MEN = frozenset(
    """
    aaron abbas abd abdallah abdel abdelkader abderrahmane abdou abdoulaye abdul abdulla abdullah abebe abel
    abelardo abraham achille adalberto adam adama adel ademola adnan adolfo adolphe adrian adriano agnelo agostinho
    agustin ahmad ahmed ahmet aidan akbar akio akira alain alan albert alberto aldo alejandro aleksandar aleksander
    aleksandr aleksei alessandro alessio alexander alexandre alexandros alexandru alexei alexey alfonso alfred
    alfredo alhassan ali alistair allan allen alojz alok alpha alvaro amadou amir amit amos anatol anatoly anders
    andras andreas andrei andrej andres andrew andriy andrzej angelo angus anibal anil anselmo anthony antoine anton
    antoni antonin antonio antonis antony anwar archie arif arild aristide arjun arkady armando armen armin arne
    arnold arpad arseny arthur artur arturo arvid asad asen ashok ashraf asif atanas ato attila august augustin
    augusto aurel aurelio axel ayman aymen azamat aziz babacar bagrat bakyt balazs baldur baltasar balázs baptiste
    barack barnabas barry bartek bartolomeo bartosz basem bashar basil bassam bastian batu beat bela ben benedict
    benedikt benito benjamin benoit bernard bernardo bernd berndt bernhard bert bertil bertrand bilal bill billy
    birger bjarne bjorn björn bob bogdan budi bohdan boris borislav boubacar brahim braima brandon branko brendan brent
    brian bruce bruno bryan burak calvin carl carlo carlos carsten casper cedric cem cesar charles charlie chidi
    chinedu christian christoph christophe christopher chuck chukwuma ciaran claes clarence claudio claus clement
    cletus clifford clive colin connor conor conrad constantin constantine cornel cornelis corneliu cornelius cosmin
    costin craig cristian cristiano cristobal curtis cyril dag damian damien damir dan daniel daniele danilo danny
    dario darius darko darren dave david davide dawid dawit dean dejan denis dennis denzel derek desmond didier
    diego dieter dimitar dimitri dimitrios dimitris dinesh dionisio dirk djamal djibril dmitri dmitro dmitry dmytro
    domenico domingo domingos dominic dominik donald dorian douglas dragan drew duarte duncan dusan dwayne dwight
    ebrahim edgar edmond edmund edmundo eduard eduardo edvard edward edwin efrain egil einar eino ekrem elias elijah
    elliot elmar emanuel emeka emil emile emilio emin emmanuel emre endre enrico enrique enzo erhan eric erich erik
    erkin erkki ernest ernesto ernst erwin esteban ethan etienne eugen eugene eugenio evan evgeny ezequiel ezra
    fabian fabio fabrice fabrizio facundo fadi fahad faisal farhad farid farouk faruk fausto fawaz federico felipe
    felix ferdinand ferenc fergus fernand fernando fidel filip filipe filippo finn florian florin francesco francis
    francisco franck franco francois frank franklin frans franz fred freddy frederic frederick frederik fredrik
    friedrich fritz fyodor gabor gabriel gaetano gareth garry gary gaspard gaston gavin geir genaro gennady geoff
    geoffrey georg george georges georgi georgios gerald gerard gerardo gerhard gerrit getachew ghassan gheorghe
    giacomo gianni giannis gideon gilbert gilberto gilles gino giorgi giorgio giovanni girish giuliano giulio
    giuseppe glen glenn godfrey goran gordon graham grant greg gregor gregory grigor grigory grzegorz guido
    guillaume guillermo gunnar gunther gustaf gustav gustavo guy gyorgy györgy gábor günter haakon hadi hakan hakim
    hamid hamish hamza hannes hannu hans harald haris harold haroun harry harun haruto hasan hashim hassan hector
    heinrich heinz helge helmut hendrik henri henrik henrique henry herbert hernan herve hideo hikaru hilario
    himanshu hiroshi holger horacio horia horst howard hristo hugh hugo humberto humphrey husein hussein iain ian
    ibrahim idris ignacio ignatius igor ilham ilias ilja ilkka ilya imran imre ingmar ingo ioan ion ionut isaac
    isidro iskender ismael ismail issa istvan istván ivan ivar ivica ivo iztok jaap jacek jack jacob jacques jaime
    jakob jakov jakub jalal jamal james jamil jan janez janos jari jaroslav jason javad javier jeff jeffrey jens
    jeremiah jeremy jerome jeronimo jerry jerzy jesper jesus jim jimmy joachim joao joaquin joel joerg johan johann
    johannes john johnny jon jonas jonathan jordi jorge joris josef joseph joshua josip josue jovan jozef juan
    juhani jukka jules julian julien julio julius jun junichi juraj jurgen juris justin justo jános józef jürgen
    kacper kahlil kai kaito kalle kamal kamil kareem karel karim karl karsten kaspar kazimierz kazuo kebede keith
    kelvin kemal ken kenan kenji kenneth kent kevin khaled khalid khalil kieran kip kipchumba kiprono klaus knud
    knut kofi koji konrad konstantin konstantinos krishna kristian kristof kristoffer krzysztof kumar kunle kurt
    kwabena kwadwo kwaku kwame kwasi kyle lachlan ladislav lamine lars lasse laszlo laurent lawrence lazar lech leif
    lennart leo leon leonard leonardo leonid leopold leopoldo leroy leszek levan levent lewis liam lionel lluis loic
    lorenzo louis lubos luc luca lucas lucian luciano lucien ludovic ludvig ludwig luis luiz luka lukas lukasz luke
    lutz lászló mads magnus mahmoud mahmud maksim malcolm malik mamadou manfred manoj mansour manuel marc marcel
    marcelo marcin marco marcos marcus marek mariano marin marinos mario marius mark marko markus marlon marouane
    martin marvin masoud massimo mateo mateusz mathew mathias mathieu mato mats matt matteo matthew matthias maurice
    mauricio maurizio maxim maxime maximilian mbugua mehdi mehmet mehran melvin michael michal michał michel miguel
    mihai mihail mihaly mihály mikael mike mikhail mikkel mikko miklos miklós milan milos miloslav miloš milton
    miodrag mircea mirko miroslav mitch mitchell mladen modou mohamad mohamed mohammad mohammed mohsen moises
    momcilo morris morten moses mourad moussa muhammad muhammadu mukhtar murad murat musa mustafa mykhailo mykola
    naadir nabil nader naim naoki narendra naser nasser nathan nathaniel naveed ned nelson nenad nestor neville
    niall nicholas nick nicolae nicolai nicolas niels nigel nikhil niklas nikolai nikolaos nikolas nikolay nils noah
    noel norbert norman nurlan octavian octavio odd olaf olav ole oleg oleh oleksandr oliver olivier olle olof
    olusegun omar onur orban orhan orlando osama oscar oskar osman ossama oswald otto oumar ousmane ousseynou owen
    pablo paddy pal panagiotis paolo pascal pasquale patricio patrick patrik paul paulo paulus pavel pavle pavlo
    pawel paweł pedro pekka per percy petar peter petr petre petri petros petru philip philipp philippe pierre
    pieter piotr pius prakash predrag prosper przemyslaw radek radoslaw radovan radu rafael rafal raffaele raghu
    rahim rahul raimo raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramzi ramón randolph randy raphael
    rashid rasmus raul ravi raymond raúl recep refik reginald reinhard remi renato renaud reza ricardo riccardo
    richard rick rifat rikard riku robbie robert roberto rodney rodolfo rodrigo roger roland rolf romain roman romeo
    romulo ron ronald rory roy ruben rubén rudolf rudolph rui rupert ruslan russell rustam ryan ryo rémi sabri sadio
    salah saleh salim salman salvador salvatore sami samir samuel sanath sander sandro sanjay santiago saparmurat
    satoshi saul sean sebastian sedat seiji selim serge sergei sergey sergio serhii serhiy seth shane shaun shigeru
    shinzo shota sidney siegfried sigurd silas silvio silviu simeon simon slavko slobodan solomon soren spencer
    stanislav stanislaw stanley stefan stefano stefanos steffen stellan sten stephane stephen steve steven stig
    stuart stéphane suleiman sunday sunil suresh svein sven sylvain sylvester søren taalai tadashi tadeusz taha
    takashi takeshi takumi tamas tamás taras tarik tariq taro tatsuya tayfun ted tendai teodor terence terje tetsuya
    thabo thanos theo theodor theodore thibault thierry thomas thor thorsten tibor tim timo timothy timur tobias
    todd todor tom tomas tomasz tomislav tommaso tommy tomáš tony torben tore torsten toru toshio trevor tristan
    troy tuan tudor tunde tuomas tyler tyrone udo ugo ulan ulf ulises ulrich umar umberto uwe vaclav vadim vahid
    valdas valentin valerio valery vasil vasile vasily vaso venkatesh viacheslav vicente victor viggo vijay vikram
    viktor ville vincent vincenzo vinicius vinod vitali vitaly vitold vitor vivek vlad vladimir vladislav vladyslav
    vojislav vojtech volkan volker volodymyr vyacheslav václav waldemar waleed walid walter warren wayne werner
    wesley wilfred wilhelm willem william wim winston witold wladyslaw wojciech wolf wolfgang xavier yacine yahya
    yair yann yannick yannis yaroslav yasin yasser yasuo yaw yeison yevgeny yiannis yoann yosef yoshihiro youssef
    yuri yuriy yury yusuf yves zachary zakaria zaki zbigniew zdenek zdeněk zeljko ziad zlatan zlatko zoltan zoltán
    zoran zurab łukasz željko
    """.split()
)
