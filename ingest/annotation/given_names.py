"""Given names that are nearly always a woman's, or a man's, in many languages. Data only.

Names of both ("Andrea", "Kim", "Sasha", "Iman") are left out.
"""

WOMEN = frozenset(
    """
    aaltje aamna aarti aase abeba abebech abeer abelina abena aberash abigail abike abir abla abshiro acelya achara
    ada adaeze adaku adalgisa adanech adanna adaobi adaora addolorata adeela adefunke adejoke adela adelaida adele
    adelheid adelie adelina adenike aderonke adetoun adetutu adhiambo adile adina adisa aditi adjoa admira adoracion
    adriana adrianna adrianne adrienne adunni advija adwoa aerona afaf aferdita afia afnan afroditi afsana afua
    agafya agata agatha agathe aglaya agnes agnese agneta agnetha agnieszka agostina agota agrafena agustina ahlam
    ahlem ahuva aicha aichatou aida aideen aiganym aigerim aigerım aigul aija aikaterini aileen aili ailing ailsa
    aimee ainara ainash aine ainhoa aino ainura aisha aishah aishatu aishwarya aisling aislinn aissata aissatou
    aiste aisyah aitana aizada aizhan aizhen ajda ajla ajna ajoa ajsa akane akanesi akanksha akemi akerke akie akiho
    akinyi akiyo akmaral akosita akosua akosuah aksana akshata akua akuba akulina akweley alana alanna alannah
    alayna alba albana albane albena albertina albertine albina albulena alcione alda aleema aleida aleisha
    alejandra alejandrina aleksandra aleksandrija alema alemtsehay alena alenka alesha alesia alessa alessandra
    alessia alesya alev alevtina alevtyna alexandra alexandrina alexandrine aleyna alfreda alganesh alia aliaa
    aliaksandra alice alicia alicja alida aliki alina aline alisa alison alissa aliya aliyah aliye aliz aliza alizee
    alja alka alketa alla allison allyson alma almudena aloisie alojzija alpana alphonsine alsu altantsetseg althea
    altina altynai alua aluna alwena alyce alycia alyona alyonushka alyson alyssa alzbeta alzira amahle amaia amaka
    amalia amalie amanda amandine amandla amara amarachi ambika ambreen ameena amela amelia amelie amelita amena
    amina aminah aminata amira amita amma amna amparo amra amrita amruta amsale amsatou amy ana anabel anabela
    anabelle anaelle anahid anahit anahita anais analyn anamaria anamarija anamika ananya anara anarkali anastasia
    anastasiia anastasiya anasuya anat anca anchalee andela andelka andjela andleeb andree andreea andreia andressa
    andreza andriana andrijana androniki ane aneela aneesa anel anelia aneliya aneta anete anett anezka anfisa
    angela angele angelica angelika angeliki angelina angeline angelique angelita anggraini anggun angharad
    anghelina angie angkhana ani anica aniela anika aniko anila anindita anisa anissa anisya anita anja anjali
    anjana anke ankica ankita ann anna annabel annabella annabelle annalisa annalise annamaria annapurna annarita
    anne annegret anneke anneli annelie annelies anneliese anneliis annella annely annemarie annemiek annemieke
    annerose annet annetje annette annick annie annika annisa annmarie annunziata annwen anoja anoma anoosha anouk
    ansieh anthea anthi anthoula antigona antigoni antje antoaneta antoinette antonella antonia antonietta antonija
    antonina anu anuja anula anum anupama anupriya anush anusha anushka anuta anya anzhela anzhelika anđela anđelka
    aoibhe aoibheann aoibhinn aoife aparajita aparecida aparna apasra apinya apiyo apolinaria apolline apolonia
    arabella araceli arailym araksia arancha aranka arantxa aranzazu archana archita ardiana ardita areeba areej
    areti arevik arezoo arezou argyro ariadna ariadne ariadni ariana arianna arianwen arielle arij arina arisa
    ariunaa ariuntuya arjana arjeta arlene arleta arlete arletta arlinda armande armelle armenuhi arminda armine
    arpine arpita arta artemisia artina aruna arundhati arusyak arwa asabe asabi asake asako asami asantewa
    asantewaa asel aselefech aselya asem asemgul asha ashild ashima ashlee ashleigh ashley ashlyn asifa asiya aslaug
    asli aslihan aslı aslıhan asma asmaa asmah asmahan asmara asmau asmik asmirandah asnakech aspasia aspram assel
    assetou assumpta assunta asta astghik astri astrid astur astuti asuka asuman asumini asunta asya atalina atefeh
    atena athanasia athina atika atinuke atiqa atoosa atousa atsede atsuko attiya aubree aud aude audra audrey
    augustina aurelia aurelie aurelija aurica aurora aurore ausra ausrine austeja avani avantika avdotya avin avital
    aviva awa awatef awatif aya ayaka ayako ayame ayana ayane ayanna ayantu aybike ayca ayda ayelet ayesha ayeza
    ayfer aygul aygun ayinke ayla aylin aynur ayse aysegul aysel aysen aysu aysun aytan ayten aytən ayu ayumi azadeh
    azealia azemina azita aziza azizah azra azucena azza babette babirye babita badia badriya badriyah bahar bahareh
    bahija bahriye baiba bakoly baktygul balaraba balbina balnur banafsheh banu barbara barbel barbora barbra barkha
    barlin basak basia basima basma basmah bathabile batool batoul batsheva battsetseg batula batya baukje bayarmaa
    bayush beata beate beathag beatrice beatrix beatriz becca becky bedia beena beenish begimai begona begum behnaz
    belen belgin belinda belkis belkys belkıs bella belma belmira benafsha benazir benedetta benedicte benedikte
    benedita bengu benjamas benjawan bennu bente berangere beren berengere berenice beril berin berit beritan
    berivan bermet berna bernadete bernadett bernadette bernadine bernarda bernardete bernardina bernice berrak
    berrin berta bertha berthe besarta besiana besma besmira bessie beste beth bethan bethany betsabe betsan betsie
    betsy bette bettina betty betul beulah beverley beyza bhagyashree bhanupriya bhargavi bhavana bhavna bhavya
    bhuvaneshwari bianca bibi bibiana bice bidhya bidya biljana billur bilquis bilyana bimala bina bindiya bindu
    bineta binetou binita binta bintou bipana bipasha birga birgit birgitta birgitte birgul birke birsen birthe
    birtukan biruta birute bisera biserka bishaaro bisola bistra bizunesh bjork blagorodna blagovesta blanca blanche
    blandine blanka blathnaid blazena blazenka blerina blerta blessing blodwen boatemaa bodil bogalech bogdana
    bogdanka boglarka bogna bogumila bogumiła boguslawa bogusława bohdana bohumila bohuslava bojana bolanle bolormaa
    bolortuya bongeka bongekile bongiwe bongkoj bonita bopha borbala borghild boriana boriska borislava borka
    boryana bosena bosiljka botagoz bouchra boury boutheina boyana boyka bozana bozena bozica bracha brandi brandusa
    branka brankica branwen breanna breanne brechtje bregje brenda brenna briana brianna brianne brid bridget
    bridgette bridie brigid brigida brigita brigitta brigitte brikena briony brita britney britt britta brittany
    brona bronagh bronislava bronislawa bronisława bronwen bronwyn bruna brunella brunhild brunhilde brunilda
    bryndis brynhildur bryony bubusara buddug buket burcu burul busanan buse bushra busisiwe busola busra bussaba
    buthaina buzunesh caasha cacilda cagla caitlin caitlyn caitriona caixia camelia camila camilla canab canan
    candace candela candelaria candice cansu caoilfhionn caoimhe capucine cara carin carina carine carissa carla
    carlene carlijn carlota carlotta carly carmela carmelina carmelita carmem carmen carmencita carmenza carmit
    carol carola carolann carole carolien carolina caroline carolyn carolynn carrie caryl caryn carys casandra
    casilda cassandra cassandre cassie catalina catarina caterina catharina catherine cathie cathleen cathrine
    cathriona cathryn cathy catia catinca catrin catriona cayetana cecelia cecile cecilia cecilie cecily cecylia
    ceinwen celeste celestina celestine celia celina celine cemile cemre ceren ceridwen cerys cesaria ceyda chabela
    chabuca chafia chagit chahinaz chahrazad chaimaa chaitali chalida chaltu chamari chana chandani chandrakala
    chandralekha chandrani chandrika chanelle channary chantal chantelle chariklia charisse charlene charlize
    charlotta charlotte charmaine charo charoula charulata chathurika chava chavela chaya chedva chelsey chenai
    chenda chepchirchir chepkemoi chepkirui chepkoech chepkorir chepngetich cherie cherifa cherilyn cherise cheryl
    chhaya chiamaka chiara chidimma chidinma chido chie chieko chiemi chiho chikako chimamanda chinami chinara
    chinatsu chinelo chinenye chinmayi chintara chinwe chinwendu chinyere chioma chipo chisato chitra chitralekha
    chiyo chiyoko chizuko chizuru chloe cholpon chona chonticha chrissie chrissy christa christabel christal
    christel christelle christiana christiane christin christina christine christl chrysa chrysanthi chrysoula
    chryssa chrystal chunlan chunmei chunyan chunying chutima ciara cibele cicek cicely cigdem cilka cindy cintia
    cinzia cirila citra claartje claire clara clarabelle claribel clarice clarinda clarisa clarissa clarisse clarita
    claudette claudia claudine cleide clelia clemence clemencia clementina clementine cleonice cleopatra cleusa
    cliodhna cliona clionadh clodagh clorinda clothilde clotilda clotilde codou codrina codruta coleen colette
    coline colleen concepcion concepta concetta concettina conchita consolacion consolata constance constanza
    constanze consuelo cora coralie corazon cordelia cordula coretta corina corine corinna corinne cornelia corrie
    corrine cosette cosima cosmina costanza coumba covadonga cremilda crenguta cressida cristeta cristiana cristiane
    cristina cristy csenge csilla cuiying cvetanka cvijeta cyndi cynthia cyrielle czeslawa czesława cássia cəmilə
    daantje daciana dafina dafna dafne dagmar dagmara dagny dagrun dahabo daina daiva dajana dalal dalia dalila
    dalma dalva damaris damayanthi damayanti damini damira damla danguole dania danica daniela daniella danielle
    danijela danuse danusia danuta daphne daranee dararat darejan daria dariia darija darina darinka darja darla
    darlene darshani darya daryna dasha dayana dayanara dayna deana deanna deanne dearbhaile dearbhla debbie debby
    debjani debora deborah debra deema deena deepa deepali deepika deepti deeqa defne deidre deimante deirdre deise
    dejana delaram delfina delgermaa delia delilah delores deloris delphine delyth demelza demet demetria denisa
    denise denitsa denitza dennise deolinda deqa derartu dervilla dervla derya desanka desara desdemona desiree
    desislava despina despoina devika devora devorah devyani dewanti deyana dhanashree dhanya diah diahann diana
    diane dianna dianne diellza dietlind dietlinde dieuwertje dieuwke dieynaba dijana dikeledi dilara dilber dilek
    dilfuza dilhani diliana dilma dilnora dilnoza dilorom dilruba dilrukshi dilyana dilys dimitra dimitrina dimka
    dina dinah dinara dinda dineo dinknesh dionysia dipali dipika dipti dirce ditte divina divna divya diwata
    djamila djamilatou djanira djeneba djenebou djeynaba djuwita doaa dobrila dobrina dobromila dobromira dobroslava
    dobroslawa dobrosława doerte doina dolgor dollie dolores domenica dominika domitila domitilla domitille domna
    domnica donata donatella dondu donika donka donna donya dora doralice dorcas doreen doria doriana doriane dorien
    dorina dorine doris dorit dorka dorota dorotea doroteja dorothea dorothee dorothy dorottya dorte dorthe
    doruntina dottie dounia dovile dragana dragica draginja drahomira drahoslava draupadi drazana drita drora
    drusilla duangjai duangkamol dubravka duduzile dulani dulce dumitra dunja durdana durdane durna dusanka dusica
    duyen duygu dympna dzidra dzifa dzintra dzsenifer dzvinka eabha eadaoin earlene eartha eavan ebba ebele ebru
    ecaterina ece eda edda edelgard edelmira edeltraud edie edilene edina edisa edit edith editha edlira edmee edna
    edvige edwige edwina edyta eefje eeva eevi effi effie efi efrat efrosini efstathia eftychia efua eglantine egle
    egzona eibhlin eija eiko eila eileen eilidh eilis eilish eimear eimer einat eirini eirlys eirwen eithne
    ejigayehu ekaette ekaterina ekaterine ekta ekua ela elaheh elaine elayne elda elea eleanor eleanora electra
    elefteria eleftheria elektra elena elene eleni elenita eleonora eleonore eleri elettra elfinesh elfrida elfriede
    elham eliana eliane elif elin elina eline elinor elira elisa elisabed elisabeta elisabete elisabeth elisabetta
    elisangela elisavet elisaveta elise elisenda elisete elisheva eliska eliso elissa elissavet elitsa elitza eliza
    elizabeth elke ella ellemieke ellen ellie ellinor elly elma elmira elnara elnaz elnora elnura elodie eloisa
    eloise elona elpida els elsa elsbeth else elsebeth elsie elsje elske elspeth eluned elva elvan elvia elvira
    elvisa elwira elza elzbieta emanuela embla emebet emel emeline emelita emer emerita emese emi emika emiko emilce
    emilia emiliana emilie emilienne emiliia emilija emiliya emily emina emine emira emiri emke emma emmanuelle
    emmeline emmy emoke emperatriz encarna encarnacion eneli enfys engracia enid enikő enisa enkeleda enkelejda
    enkhmaa enkhtsetseg enkhtuya enora enrica enriqueta entela enza erato ercilia erdenechimeg erdmute eri erica
    ericka erika eriko erin erinda erlina erlinda ermelinda ermina ermira erna ernawati ernestina ernestine erni
    ersi ersilia erundina erzsebet erzsi esenam eseta esin esma esmee esnart esperanza esra esraa esta estefania
    estela estelita estella estelle ester esther esti eszter etel etelka etelvina etenesh eteri ethel ethna etleva
    etsuko eufemia eufrosina eugenia eugenie eulalia eulalie eunice euphemia eusebia eva evangelia evangelina
    evangeline evanthia evdochia evdokia evdokija evdokiya eve evelia evelien evelin evelina eveline evelyn evelyne
    evgenia evgeniya evhenia evie evija evika evridiki evy ewa ewelina ewurama eylem eylul eyse ezgi ezinne fabiana
    fabienne fabiola fabrizia fadekemi fadela fadia fadila fadime faduma fadumo fadwa fadzai faezeh fahimeh fahra
    fahreta fahriye faidra faina faiqa fairouz fairuz faisa faith faiza falguni fangfang fani fanika fanja fanni
    fanny fantine faouzia farah farahnaz faranak fareeha farhana fariba farida faridah farideh fariha farkhunda
    farnaz farnoosh fartun faryal farzana farzaneh fatana fatbardha fatema fatemeh fathia fati fatiha fatim fatima
    fatimah fatimata fatimatu fatime fatimetou fatimə fatma fatmata fatmawati fatmire fatou fatouma fatoumata
    fatoumatta faustina faustine fauzia fawsia fawzia fawziya faye fayrouz fayza fazilet federica fedosya fehime
    fehmida fekla feleknas felicia felicidad felicita felicitas felicja felisa feliza femke fenella fenglan fengxia
    fengying feodosia feray fereshta fereshteh ferial ferida feride feriel feriha fermina fernanda fernande feroza
    ferozan feruza fetije fetuao feven feyza fezeka ffion fiammetta fidan fidelina fidelma figen fikirte fikreta
    filipa filippa filiz filloreta filomena filsan finella finola fiona fionnuala fiorella fiorenza firdaous
    firouzeh firuze fitri fitria fitriani fjolla flaminia flavia flavie floortje flora florbela florence florencia
    florentina floreta florette floriana floriane florica florina florinda florita florrie flutura folake folasade
    folashade foluke forough forouzan fortunata fosca foteini fotima fotini fouzia fowzia franca frances francesca
    francine francisca franciska franciszka francka francoise franka frantiska franziska frauke freda frederikke
    frederique frehiwot freja freshta freweyni freya frida frieda friederike frosina froukje fruzsina fulvia fulya
    fumie fumika fumiko funda fungisai funke funmi funmilayo funmilola furera fusae fusako fusun fuyuko fuyumi
    fəridə gabija gabriela gabriella gabrielle gabrijela gaelle gaetana galina galya gamze garance garima gayane
    gayathri gayatri gcinile geertje geertruida geeta geetanjali geetha geethani geethanjali geisa gelareh gelete
    gemma genara genevieve genka genoveffa genoveva genowefa gentiana genzebe georgeta georgette georgia georgiana
    georgianna georgina geovana geraldine gerda gerdien gerdur gerelmaa gergana gerhild gerlind gerlinde gerti
    gertie gertraud gertrud gertrude gertrudis gerður gesa gesina gesine getenesh geula ghada ghadah ghalia ghania
    ghazal ghazala ghazaleh ghislaine ghita ghizela ghizlaine ghizlane giacinta giada gianna giedre gila gilda
    gillian gilmara gimena gina ginebra ginette ginevra ginika ginka ginny gintare gioconda giordana giorgia giovana
    giovanna giovannella gisa gisela giselda gisele gisella giselle gislaine gitanjali gitel gitta gitte gittel
    giuditta giulia giuliana giulietta giuseppa giuseppina giusi giustina giusy gizela gizella gizem gjertrud gladys
    glafira glaucia gleisi glenda glenys gliceria glikeriya gloria glykeria glynis gnima gobnait goharshad golda
    golnar golnaz golshifteh gomathi gonca gonul gonxhe gorana gordana goretti gosia gospodinka gouri gowri gozde
    graca grace gracie graciela grainne grania granuaile grazia graziela graziella grazina grazyna gregoria greta
    gretchen gretel grethe griet griselda gro grozda guadalupe gudaf gudbjorg gudlaug gudny gudridur gudrun gudula
    guendalina guilaine guilan guilhermina guillermina guiying guizhen gulalai gulalay gulay gulbahar gulbahor
    gulbanu gulben gulcan gulchehra gulcin gulden gulizar gulmira gulnar gulnara gulnaz gulnora gulnoza gulnur
    gulriz gulsah gulsara gulsen gulseren gulshat gulsina gulsum gultan gulten gulya gulzada gulzat gulzhan guna
    gunda gundega gundel gundula gunhild gunilla gunnel gunnhild gunta gunvor guro guusje guzel guzide guzin
    guðbjörg guðlaug guðný guðríður guðrún gvantsa gwen gwenaelle gwenan gwenda gwendolen gwendoline gwendolyn
    gwenllian gwenno gwenola gwenyth gwladys gwyneth gyongyi gyongyver gyorgyi gülşən habiba habibah habibe habibeh
    haby hacer hadas hadassa hadassah hadeel hadia hadil hadiza hadjara hafdis hafeeza hafida hafize hafsa hafsah
    hafsatu hafwen hagit haifa haifaa hajar hajara hajer hajnal hajnalka hajra hala haleema haleh halida halide
    halima halimah halimatu halime halina halinka halla halldora halyna hamida hamidah hamide hamideh hamna hana
    hanaa hanadi hanae hanako hanan hanane hande haneen hangama hania hanieh hanifa hanife hanka hanna hannah
    hannatu hannchen hanne hanneke hannelore hanta haoua harini harriet harshada harshita hartati hartini harue
    haruka haruko haseena hasibe hasija hasina hasini hasmik hasna hasnaa hasnah hatice hatidza hatixhe hatsue
    hatsuko hattie hauwa hava havva hawa hawanatu hawaou hawo haydee hayfa haylee hayley hayriye hazal hazel heather
    heba hedda hedi hediye hedvig hedvika hedwig hedy hege heghine heida heidemarie heiderose heidi heidrun heike
    heiða heledd helen helena helene helenka helga helgard heli helin hella helle heloisa heloise helvi hema
    hemalata hemalatha hendrika hendrikje hengameh henny henrietta henriette henryka hephzibah herawati herdis
    herlina herlinda herlinde hermien hermina hermine herminia hermione herta hessa hetal hettie heulwen hevi hiba
    hibaaq hibaq hicran hideko hijran hila hilda hilde hildegard hildrun hildur hilja hilkka hillary hillevi hilma
    hiltrud himani himari hina hinda hindatu hinemoa hiroe hiroko hirunika hirut hisae hisako hisayo hisila hitomi
    hiwot hiyori hjordis hjørdis hlengiwe hnin hodan hodo homa homaira homira honami honeylet hongmei hongxia honoka
    honorata hortencia hortense hortensia houda houria hrafnhildur hripsime hristiana hristina huda huguette huilan
    hulda hulya huma humaira humeyra huong hurrem husna huyen iamze iara iaroslava ibidun ibironke ibolya ibtihaj
    ibtihal ibtisam ibtissam ida idalia idit idoia ieda ieva ifeoma ifeyinwa ifigenia ifrah ifunanya iga iglika
    ignacia iida ijeoma ikran ikue ikuko ila ilana ilaria ilayda ilda ildi ildiko ileana ilenia ilga iliana ilijana
    ilinca ilire iliriana ilirjana ilisapeci iliyana ilka ilknur ilma ilona ilonka ilsa ilse ilwad ilze imane imelda
    imen imke imma immacolata imogen imogene imren ina inara inas inci indah indira indrani indre indriani indriati
    indu indumati ineke ines inese inessa ineta inga inge ingebjorg ingebjørg ingeborg ingegerd ingela inger ingrid
    ingrida ingrit inguna ingunn ingvild ingyin inkar inkeri inmaculada inna inoka inonge inoshi insherah inta intan
    intisar ioana ioanna iola iolanda iona ionela ioulia ipek iracema iraida iratxe ireen irem iren irena irene
    iribagiza irina irini irinka iris irit irma irmela irmgard irmi irmina irmtraud irmtraut iroda irum iryna isabel
    isabell isabella isabelle isadora isaline isaltina isata isatou isatu isaura iseabail iseult isha ishani ishbel
    ishita isidora isidra isilda iskra isla isma ismini isobel isoken isolde israa itohan itsuko itziar iulia
    iuliana iva ivana ivanka ivanna ivelina iveta ivete ivette ivka ivona ivone ivonete ivonne iwona iyabo izabel
    izabela izabella izaskun izeta izolda jaana jabulile jaciara jacinta jacinthe jacira jacklyn jaclyn jacoba
    jacobien jacobine jacqueline jacquelyn jacquetta jadranka jadwiga jagna jagoda jahnavi jainaba jale jaleh jalila
    jamila jamilah jamileh jana janae janaina janaki jandira jane janeane janelle janene janet janette janey janhavi
    janice janie janina janine janneke jannicke jannike jaqueline jariya jarmila jaromira jaroslava jasenka jasmin
    jasmina jasmine jasna javeria jawaher jawahir jaweria jaya jayalakshmi jayalalitha jayalalithaa jayashree
    jayasudha jayati jayne jazmin jeana jeanette jeanine jeanne jeannette jeannie jeannine jeevani jehona jekaterina
    jela jelena jelica jelisaveta jelka jeltje jemima jemma jenelle jenifer jenista jenna jennie jennifer jenny
    jepchirchir jepchumba jepkemboi jepkemoi jepkoech jepkorir jepkosgei jeptoo jerina jerneja jerono jessica
    jessika jeta jetje jhamak jibek jihan jihane jill jimena jina jinda jindriska jingjing jinkee jintara jiraporn
    jirina jitka joan joana joann joanna joanne joaquina jocelyn jodi jodie joelle johanna jokate jola jolan jolana
    jolanda jolande jolanta joleen jolene jolien jolijn jolita jonida jonina jonna jordana jorgovanka jorida jorunn
    joseane josee josefa josefina josefine josepha josephine josette josiane josie josina josine josipa josje
    josyane joumana jovana jovanka jovita jovka jowita joy joyce jozefa jozefina jozica juana juanita jucelia juci
    judi judit judita judite judith judy judyta juhayna juhi jujuna julia juliana juliane julianna julianne julide
    julie julienne juliet julieta juliette julijana julina julissa julita jumana jummai jumoke junko jurate jurema
    jurga jurgita jussara justina justine justyna jutta juwita jyldyz jyothi jyothika jyotika jyotsna jytte kaarina
    kaca kadambari kadiatou kadiatu kadidia kadidiatou kadidja kadijatu kadriye kaethe kagendo kaho kahori kahurangi
    kaia kaidi kaija kairi kaisa kaitlin kaitlyn kaiulani kaja kajal kajol kajsa kalavati kaleigh kalina kalinka
    kalliopi kalomoira kalpana kaltoum kaltrina kaltuma kamala kamalini kamani kamila kamile kamini kamla kamma kana
    kanae kanako kanchana kangana kanika kanimozhi kankou kannika kanokporn kanokwan kansiime kanthi kanya kanykei
    kaori kaoruko kaoutar kaouther kapitolina kapka kareena karianne karima karin karina karine karishma karissa
    karita karla karligash karlygash karmen karolin karolina karoline kartika kartini karyn kasandra kashmala kasia
    kassandra kasthuri kasumi kata katalin katarina katarzyna katayoun kate katelijne katelyn katelynn katerina
    kateryna katharina kathe kathelijne katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati
    katia katica katie katina katinka katiuska katja katlin katre katri katrien katrin katrina katrine katsiaryna
    katsuko katya katyusha kausalya kaushalya kavita kavitha kavya kawira kawthar kawther kayitesi kayla kaylee
    kayleigh kayo kayoko kazimiera kazue kazuko kebebush keerthana keika keiko keisha keitumetse kejal kelli
    kellyanne kemi kemigisha kemunto kendra keneilwe kenza kerli kerrie kersti kerstin kerttu kerubo ketevan keti
    ketino keturah kezban keziah khadeeja khadidiatou khadija khadijah khadijeh khadijo khadra khady khaleda khalida
    khanyi khanyisile khaoula khatera khatia khatuna khawla khloe khofifah kholoud khongorzul khorloo khouloud
    khrystsina khrystyna khulan khulud khuraman khurshida khwanruedi kiana kidist kieu kikelomo kikue kikuko
    kimberlee kimberley kimberly kimia kimie kimiko kincso kinga kinza kira kiraz kirsi kirsteen kirsten kirsti
    kirstie kirstin kirsty kitti kiyoko kjersti klaartje klara klaske klaudia klaudija klavdia klavdiia klavdija
    klavdiya kleio klementina klementyna klodiana knarik koharu kokila kolbrun komal komala komuhangi konjit konomi
    konstantina konstanze konul kopila koraljka korkor kornelia kornelija kosara kostadinka kotomi kotono kotryna
    koviljka kozeta kozue krasimira krassimira kremena kreszentia kriemhild krisdayanti krista kristel kristen
    kristi kristiana kristie kristiina kristijana kristin kristina kristine kristy kristyn kristyna krisztina
    krithika kriti kritika krysia krystal krystianna krystle krystyna ksenia kseniia ksenija kseniya kshama ksyusha
    kubra kujtime kukua kuleni kulli kulthum kumba kumi kumiko kumrije kumudini kunegunda kunigunde kuniko
    kurniawati kurumi kushani kusum kusuma kusumawati kveta kvetoslava kwamboka kyla kylie kyoko kyomuhendo kyriaki
    lacramioara ladan ladawan ladda ladidi ladislava laetitia lahja laia laiba laila laima laimute lais laisa
    lakeisha lakmini lakshmi lalao lale laleh lalisa lalita lalitha lalka lalə lamara lamia lana lanfang lanying
    laoise lara laraba larisa larissa larysa lasma lastri lata latasha latha latifa latifah latife latisha latonya
    latoya latrice laufey laura laure laureline laurene lauretta laurette laurinda lauryn lavanya lavinia layal
    layan layla laylo lazokat lazzat lea leah leakena leana leandra leann leanna leanne leda ledina leela leelavathi
    leena leila leilani leili leire lejla lekha lela lelija lelise leman lemlem lena lence lene leni lenka lenuta
    leocadia leokadia leona leonarda leonie leonila leonilde leonita leonor leonora leonore leontien leontina
    leontine leopoldina leposava lesia lesya letay letesenbet leticia letitia letizia lexi leyla leyli leyre lia
    liana liane liat libena libertina libusa libuse licia lida lidewij lidewijde lidia lidija lidiya liduvina lieke
    liene lieneke liesbeth liesel lieselot lieselotte liesje liesl liezel liga ligia ligita liina liis liisa liisi
    lijuan lika lila lili lilia lilian liliana liliane lilibet liliia lilis lilit lilith liliuokalani liliya lilja
    lilla lillemor lilli lillian lilo lily lilya lilyana limor lina linda lindita lindiwe linnea liora lirije lirong
    lisa lisanne lisbeth lise liselotte lisen lisette lisl lisnawati lison liubov liudmyla liv livia liwayway liwia
    liza lizaveta lizbeth lizette lizhen lizzie lizzy ljerka ljiljana ljuba ljubica ljubinka ljudmila ljupka llinos
    llio loane lobna loes lois lola lolita londiwe loni lonneke lopamudra loredana lorelei lorelie lorella lorena
    lorenza loreta loretta lori lorna losaline lotje lotta lotte lotti lottie louane loubna louella louisa louise
    louisette loujain loukia lourdes lovisa lowri luam luana lubica lubna lubomira lucette lucia luciana luciane
    lucica lucie lucienne lucija lucila lucile lucilla lucille lucimara lucinda lucineide lucja lucrecia lucrezia
    lucy lucyna ludivine ludka ludmila ludmilla ludmiła ludovica ludwika luella luigia luigina luisa luisana luise
    luisella luiza lujain lujza luljana luljeta lulwa luminita luningning lupita lurdes lusine lusya luul luule
    luzia luzmila luzviminda lyalya lyazzat lydia lydie lynda lynette lynn lynne lynsey lysiane lyuba lyubka
    lyubomira lyubov lyudmila lyudmyla ləman maaike maali maarit maarja maartje mabel mabinty mable macarena machiko
    machteld macide madalena madalina maddalena maddie maddison madeeha madelaine madeleine madeline madelon madelyn
    madge madhabi madhavi madhubala madhulika madhuri madiha madina madison madjiguene maelle maelys maemunah maeva
    maeve mafalda magali magalie magda magdalena magdalene magdalenka magdalini magdolna mageda maggie magnhild
    magreth maguli maha mahalakshmi mahassen mahasweta mahawa mahbouba mahboubeh maheen mahima mahin mahinur mahira
    mahlet mahnaz mahnoor mahsa mahshid mahtab mahvash maia maija maike maiken maiko maimoona maimouna maimunah
    maimunatu mair maira maire mairead mairi mairin mairo mairwen maisie maissa maite maitha maithili maiya maja
    majda majdouline majida majlinda makareta makayla makbule makda makhosazana makiko makpal makvala malahat malak
    malaka malala malalai malalay malani malathi malati malavika malee maleeha malena malene malgorzata malgosia
    malia maliha maliheh malika malin malini malki mallika malwina mamata mamello mami mamie mamiko mamokgethi mamta
    manahil manaka manal manami manana manasi manca mandakini mandana mandisa mandukhai mandy maneesha maneka
    manijeh manisha manizha manizheh manjari manjira manjola manju manjula manjusha manon mansoureh manuela manzura
    mapaseka mapula mara maral maram marcela marcelina marceline marcella marcelle marcia marcie mareike mareille
    marekhi maren marfa marga margaret margareta margarete margareth margaretha margarethe margarida margarita
    margaux marge marged margery margherita margie margit margo margot margret margrethe margriet marguerite maria
    mariagrazia mariah mariam mariama mariami mariana mariangela mariani mariann marianna marianne marianthi
    mariapia mariarosa mariastella mariateresa mariatou mariatu maribel maribeth marica maricar maricarmen maricela
    marichka maricica maricris maricruz maridel marie marieke mariel mariela marielena mariella marielle marieluise
    mariem marietou marietta mariette marife mariia marija marijana marijeta marijke marika mariko marilda marilena
    marilene marilia marilisa marilou mariluz marilyn marilynn marilza marina marinalva marinela marinella marinete
    marinette marinka marioara mariola marion maripaz marisa marisela mariska marisol maristella marit marita marite
    marites maritess maritza marivic mariya mariyana marja marjan marjana marjatta marjeta marjetka marjo marjolaine
    marjolein marjolijn marjon marjorie marju marjut marketa marla marleen marlen marlena marlene marleny marli
    marlies marlina marlis marloes marluce marnie marsaili marsha marsinah marta martha marthe martina martine
    martyna maruja marusya maruta marwa marwah mary maryam maryana maryann maryanne maryati marybeth maryellen
    maryem maryia maryja maryjane maryla maryline marylou maryna maryse marysia maryvonne marzanna marzena marzia
    marzieh marziyeh masae masako masechaba masha masooma masoumeh massimiliana masuda mathilde matilda matilde
    matina matluba matryona matshidiso matylda maud maude maura maureen mauricette maushumi mausumi mavis mavluda
    mawra maxine maya mayawati mayra maysa maysaa maysoon mayu mayuka mayuko mayumi mayuri małgorzata małgosia
    mbayang meabh meagan meaghan mealea mebrure mechthild medea medha meelike meena meenakshi meenu meera meg megan
    megawati meghan meghana meghna megumi mehnaz mehrangiz mehreen mehri mehria mehriban mehrnaz mehrnoush mehtap
    mehwish mei meifang meike meiling meinir meirav meizhen mejra mekdes melahat melania melanie melba melchora
    melda melek melika melina melinda melisa melissa melita melitta melpomeni meltem melva memunatu menaka menike
    menna meral merav mercedes mercy mereana merel mereoni mererid meret merete merethe meri meriem merike merilin
    merima meritxell merja merlinda meruert mervat merve mervi meryem meryl meseret messaouda metinee metka mette
    meutia mevlida mhairi mia mialy micaela michaela michalina michela micheline michelle michie michiko michiru
    michiyo midori mieczyslawa mieczysława mieke mieko mihaela mihela miho mihoko mihret mihriban miina mikaela
    mikako miku mila milada milagros milana milanka milda mildred milena milenka mileva milica milijana milina
    militsa milka milla millicent millie milojka miloslava milou miluse milva mimma mimoza mina minae minako mindy
    minerva minka minna minnie minoo mioara mira mirabela miranda mireia mireille mirela mirella mireya miri miriam
    miriama mirit mirja mirjam mirjana mirjeta mirka mirlinda mirna miroslava miroslawa mirosława mirra mirsada
    mirta mirtes mirthe miruna misa misaki misako misato mitali mithali mitsue mitsuko mitsuyo mitzi miwa miyako
    miyoko miyu miyuki mizgin mmabatho modupe modupeola moeata moeka moeko mohinur mohira moira mojca mojdeh mojgan
    mojisola molly momina momoe momoka momoko mona monica monika monineath monique monireh monja montse montserrat
    moonika moraa morag moreblessing morenike morgana morgane morwenna mosunmola motahareh motoko motunrayo moudhi
    moufida moumita mouna mounia moussou mousumi mozhgan mridula mrinalini mrunal mualla muazzez mugdha muge
    muguette muhubo muireann mujde mujgan mukaddes mukamana mukami mukantabana mukarugwiza mukhtaran mulumebet
    muluwork mulyani mumbi mumbua muna munavvar muneeba muneera munevera munevver munira munire munkhtsetseg
    munkhtuya munkhzul muriel murielle murniati muserref musfika muska mutesi mutheu muthoni mutinta mutsuko
    muzeyyen mwajuma mwanahamisi mwanaisha mwanajuma mwende mwihaki myfanwy mylene myra myriam myrna myroslava
    myrsini myrthe myrto mzia mziuri naaki naama naana nabanita nabiha nabila nabilah nabla nabukeera nabukenya
    naciye nada nadege nadera nadereh nadeza nadezda nadezhda nadia nadiia nadine nadira nadirah nadire nadiya nadja
    nadya nadzeya nafi nafije nafisa nafisatu nafiseh nafissa nafissatou nafula naghmana nagihan naglaa nagma nagwa
    nahed naheed nahla naiara naila naile nailya nailə naima najat najia najiba najla najlaa najma najwa nakalema
    nakato nakimuli nalan naledi naliaka nalubega nalucha nalwanga namaganda namatovu nambi nambooze nami namie
    namita nampijja namrata namukasa namutebi nana nanae nanaia nanako nanami nancy nandini nandipha nandita nanette
    nangula nanjala nankya nansubuga nantenin nanthida nantongo nanuka nanyonjo naoko naomi narantsetseg narantuya
    narcisa narges nargess nargis nargiz nargiza narin narine narisara narjess naruemon nashwa nasima nasimiyu nasra
    nasreen nasrin nassanga nastaran nastasya nastia nastja nastya natalia natalie nataliia natalija natalina
    nataliya natalka natallia natalya natasa natascha natasha natavan natela nathalie natia natividad natsue natsuko
    natsumi nattaya nattembo nattida nawal nawel nayana nayantara nayeli nayera nayla nazan nazanin nazdar nazeli
    nazgul nazia nazife naziha nazik nazila nazira nazish nazli nazmije nazym ndella ndeye ndidi ndidiamaka ndunge
    neasa nebahat nechama necla necmiye neda nedeljka nedyalka neelam neelima neelum neema neena neeraja neeta neetu
    negar negin neha nehama neide neila neja nejla nejra nekesa nela nele neli nelida neliswa nell nelleke nelli
    nellie nelly nenita neonila nerea nereida nergis neriman nerina neringa nerissa nermeen nermin nermina nerys
    nese nesibe neslihan nesma nesrin nesrine nessa nesta nestan netta nettie netumbo neus neusa neuza nevena
    nevenka nevine nevra nexhmije neza nezihe ngaire ngone ngozi ngozika nguyet nhung nia niamh nichelle nichole
    nicole nicoleta nicoletta nicolette nicolien nicolina nida nidhi nidia nienke nieves nigar nigella nighat nigina
    nigist nigora niharika niina nijole nikhila nikoleta nikolett nikoletta nikolija nikolina nilanthi nilar nilde
    nilgun nili nilima nilmini nilofar niloofar niloufar nilufar nilufer nilza nimalka nimco nimo nimra nina ninel
    ning ninon nira nirmala nirupama nisachol nisha nisreen nisrine nita nitya nitza nivedita niveen nives njambi
    njeri njoki nkechi nkechinyere nkiru nkiruka nkoli nneka nnenna nneoma nobantu nobuhle nobuko nocawe nodira
    nodoka noelani noelia noella noelle noemi noemia noemie noga noha noirin nojoud nokuthaba nokuthula nokuzola
    nokwanda nolitha noluthando nolwazi nolwenn nomakhaya nomalizo nomathemba nombeko nombulelo nomcebo nomfanelo
    nomfundo nomin nomonde nompumelelo nomsa nomthandazo nomusa nomvula nomvuyo nomzamo nona nonceba nondumiso
    nongnuch nonhlanhla nonkululeko nonna nontando nontobeko nontombi nontsikelelo noora noorah noortje nooshin nora
    norah noraini norazah noreen norhayati norie noriko norlyn norma normah noro noshaba nosheen nosiku nosiphiwo
    nosipho nosiviwe nosizwe notburga nothando nouf noura nourhan nouria noushin nouzha novianti novita noxolo
    nozipho nozizwe nozuko nthabiseng ntombenhle ntombi ntombifuthi ntombizodwa nuala nubia nuha nujood nune nunu
    nunung nunzia nupur nuraini nuran nuray nurbaya nurdan nurgul nurhaliza nurhayati nuria nurit nuriye nurjamal
    nurjanah nurlaila nursel nurseli nursen nurten nurto nurzhamal nusa nushaba nushabe nusreta nutsa nvard nwakaego
    nwamaka nyaboke nyambura nyaradzo nyasha nyirahabimana nyiramasuhuko nyokabi oana oanh obdulia obiageli obianuju
    oceane octavia odarka oddny odeta odete odette odile odonchimeg odontuya ofelia ofelya oforiwaa ofra ogechi
    ognyana ogochukwu ogulgerek oguljan ogulsapar ohnmar oksana oktyabrina olajumoke olalla olanike oleksandra olena
    olenka olesia olesya olfa olga olgica olguta olha olivera olivia oliwia olufunke olufunmilayo oluwafunmilayo
    oluwakemi olwen olya olympia omaima omnia omolara omosede omotola omowunmi ondine onsari onyinye onyinyechi
    oonagh ophelia ophelie oppah oprah orapin orawan oriana oriane orie orietta orit orla orlagh orlaith orli orna
    ornela ornella ornit orsola orsolya ortensia ortrud orysia orysya osnat otilia ottavia ottilia ottilie otylia
    otylie ouafa ouarda ouleye oulimata oumaima oumou oumy ourania outi owusuaa oxana oya oydin oyinkan oyinkansola
    oysha oyunaa oyunchimeg oyungerel oyuntsetseg oyuntuya ozgecan ozgul ozlem oznur ozrenka pabitra padmaja
    padmapriya padmavathi padmavati padmini paetongtarn paivi pakize palahna palesa palina pallavi palmira paloma
    palwasha pamela pampha panagiota pania panni pannika pantea panusaya paola paolina paquita paraschiva paraskeva
    paraskevi parastoo parbati parineeti parisa parnika paromita parthena parul parvana parvaneh parvathi parvathy
    parvati parvina parwana parwin pascale pasqualina patcharapa patcharin patience patricia patrizia patrycja
    patsaravalee pattama paula paulette pauliina paulina pauline pavica pavina pavithra pavla pavlina payal pegah
    peggy peigi pelageya pelagia pelin pendukeni penelope penina penka pensri perdita perihan perizat perla perlita
    pernilla pernille perrine persefoni pervin petek petia petra petrana petrona petronela petronella petronilla
    petruta petula phailin philippa philippine philomena phindile phoebe photini phumeza phumla phumzile phyllida
    phyllis pia piedad pien pierangela pierina pierrette piia pilar piluca pimchanok pinar pinelopi pinuccia pippa
    piret pirjo pirkko piroska piyali piyanuch piyumi plamena pnina pojaman pokuaa poliana polina polixenia polly
    polona polonca polyxeni pooja poonam pooran poornima popi pornpimol pornthip porntip portia pouran prabha
    pradnya pragati pragya prajakta pramila pranvera prapaporn praskovya prathibha pratibha precious preethi preeti
    prema premalatha prerna priscila priscilla priti pritilata priya priyadarshini priyamvada priyanka priyanthi
    prossy prunella puanani pulane puleng pumeza pumla purificacion purnamasari purnima purwanti pushpa pushpalatha
    puspa puspita puspitasari putri pınar qamile qendresa quiteria rabab rabha rabiaa rachael rachana rachanee
    rachel rachele rachelle rachida rachidah rachmawati rachna rada radenka radhia radhika radia radina radka
    radmila radojka radomira radoslava radoslavka radoslawa radostina radosława radwa rafaela raffaella rafia rafida
    rafika raghad raghda ragini ragna ragnheidur ragnheiður ragnhild rahaf raheela rahel rahela raheleh rahime rahma
    rahmatu raihanah raija raijieli raili raimunda raina raisa raissa rajaa rajae rajalakshmi rajeshwari rajeswari
    rajkumari rajlakshmi rajni rakhi rakiya rakshya ralitsa ralitza raluca ramadevi ramata ramatou ramatoulaye
    ramatu ramatulai ramiza ramona ramsha ramune ramya randi rania ranim ranjana ranjani ranjitha rannveig raquel
    rasa rasha rashida rashmi rashmika rasida ratchanok ratih ratna ratnasari rattana rauni rawan rawia rawya rayana
    rayhon raymonde rayna razan razia razija reanna reba rebeca rebecca rebeka rebekah rebekka reelika reem reema
    reena regiane regina regine reham rehana rehema reika reiko reinhild reinhilde rejane reka rekha rekiya remedios
    rena renata renate renee reneilwe renske renu renuka renza reshma retno reut revathi revathy reyhan reyhaneh
    rezka rhea rhian rhiannon rhoda rhona rhonda rhonwen rianne ricarda richa riddhi rie rieke rieko riet rigmor
    rigoberta rihab riham riikka riin riina riitta rika rikako rikke rima rimante rimma rimsha rina rineke rini
    rinko rioghnach riona ripsime risa risako risma rismawati rita ritika ritsuko ritva riva rivka rizalina rizwana
    robabeh roberta robiya robyn rochelle rocio rodanthi rodica roghayeh rohana rohini roimata roisin rojda rojin
    rokaya rokhaya rokhshana rokia rokiatou roksana roksolana rolande romaisa romana romilda romina romy ronahi
    ronda rondro ronit ronke ronnaug roopa roopali roosje roosmarijn ropafadzo roqaya rosa rosalba rosalee rosaleen
    rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosamond rosamund rosana rosanda rosane rosangela
    rosanna rosanne rosaria rosaura rose roseane roseanna roseanne roseli roseline rosella roselyn rosemarie
    rosemary rosetta roshanak rosi rosie rosilda rosilene rosimeire rosina rosine rosita rositsa rositza roslyn
    rosmah rosmawati rosnah rossana rossella roswitha rotraud rouba rouguiatou roula rovena rowena roxana roxane
    roxaneh roxanne roxie roya roza rozafa rozalia rozalie rozalija rozenn rozerin rozita rozsa ruba rubab rubina
    ruchama ruchi ruchika rudina rudite ruffa rufina rugiatu rugile ruhangiz rukayya rukhsana rukhshanda rukhshona
    rukia rukiye rukmani rukmini rula rumbidzai rumena rumeysa rumiana rumiko rumyana rungnapa rungtiwa rupa rupali
    ruqaiya ruqaya ruqayya ruqia ruqiyo ruriko ruslana rusudan ruta ruth ruthann ruthie ruun ruvarashe ruvimbo
    ruwani ruxanda ruxandra ruya ruza ruzanna ruzena ruzha ruzica ryoko ryszarda rəna saadatu saadia saafi saara
    saartje sabahat sabaheta sabeen sabiha sabina sabine sabira sabita sabitri sabohat sabreen sabrije sabrin
    sabrina sabriya sabriye sachie sachiko sachini sachiyo sacide sadaf sadako sade sadhana sadhbh sadia sadie
    sadiya saeeda saeedeh saeko safeta safia safiatou safija safiya safiye safiyya sagarika sahar saholy sahondra
    sahra saida saideh saija saima saime saina sainabou saira saisunee sajida sakena saki sakiko sakina sakinatu
    sakine sakura sakurako salamata salbiah salete salha saliha salima salimata sallie sally salma salmah salome
    salomeja salote saloua saltanat salwa samah samaneh samanta samantha samanthi samaya sameera samia samiha samija
    samina samira samiya samjhana samra sana sanae sanam sanaz sanda sandar sandhya sandiswa sandra sandrine sanela
    sanem sangduan sangeeta sangeetha sangita sania sanije sanita saniya sanja sanjana sanjukta sanna sanne sanneke
    sanni sanober saodah saoirse saori sapfo sapna sara sarah sarai sarala sarangerel sarantuya saraswathi saraswati
    saratu sareh sarika sarina sarita saritha sarka sarmite saroja sarojini sarolta sarra sasima sasithorn saskia
    satenik satoko satomi satu saule saundra savannah saveria savina savita savitha savitri sawsan sayaka sayako
    sayo sayoko sayora sayuri sebahate sebastiana seble seblewongel sebnem sebolelo seda sedigheh sediqa seema
    sefika segolene seher seherzada seiko seipati sejla sekesai selamawit selay selda selena selene selin selina
    selloane selma selvi selwa semhar semiha semra senada senait senay senbere senga seniha senija senja senka
    seonaid sepideh septiana serafima serafina serap seraphine seray serena serenella serife sermin serpil serwaa
    serwah sesilia setareh setiawati setsuko setyowati sevda sevdalina sevdije severine sevgi sevil sevilay sevim
    sevinc sevinj seyda seyma seynabou sezen shabana shabari shabnam shadia shafiqa shaghayegh shagufta shaharzad
    shahd shaheena shahenda shahida shahindokht shahira shahla shahnaz shahnoza shahrbanoo shahrizat shahrzad shaima
    shaimaa shaista shakeela shakhnoza shakiba shakila shakira shakuntala shalini shamsa shamsia shamso shana
    shandana shani shaniqua shanshan shantel shanthi shanti shaparak sharada shari sharifa sharifah sharlene
    sharmaine sharmila sharmin sharmistha sharofat sharon sharvari sharyn shashikala shatha shauna shawna shayma
    shazia shaziya sheela sheelagh sheena sheetal shefali shehla shehnaz sheila shelagh sheree shereen sheri sherie
    sherifa sherihan sherine sherri sherrie sheryl shideh shigeko shiho shihoko shikha shilan shilpa shino shiori
    shira shireen shirin shirine shirit shirlee shirley shivani shizue shizuka shizuko shlomit shobha shobhana
    shohreh shoira shoko shokoufeh sholpan shorouk shoshana shpresa shqipe shraddha shreya shreyasi shristi shruthi
    shruti shubhangi shubhra shufen shukria shula shulamit shulan shumaila shuna shuqin shurooq shushan shushanik
    shuxian shuying shuzhen shweta shyamala shyamali sian sibel sibilla sibongile sibusisiwe sibylla sibylle siddhi
    sidonie sidra sieglinde siegrid sietske sigal sigalit signe signy sigourney sigrid sigridur sigrun sigríður
    siham sihem siiri sikhanyisiwe sile silja silje silke silvana silvania silvia silvie silvija silvina silviya
    sima simbi simin simisola simona simonetta simran sindisiwe sindiswa sinead sinem sini sinikka siobhain siobhan
    siofra sioned siphokazi siranush siri sirikit sirima sirimavo sirin sirindhorn sirine siriporn sirivannavari
    siriwan sirje sirkka sirpa sirvard sisilia sissel sitara sithabile sithandazile sithembile siti sitisarah sitora
    siun siv siwan skaidrite skaiste sladana sladjana slavena slavica slavka slavomira slawomira slađana smadar
    smaragda smaranda smilja smiljana smiljka smita smitha smriti sneha snehalata snehlata snenhlanhla snezana
    snezhana snieguole snjezana sobia sochua soffia sofi sofia sofiah sofie sofiia sofija sofiya sofya soheila
    sohini soili soizic sokhna solange soledad solene solenne solfrid solmaz solomiia solomiya solongo solrun
    solveig solvi solvita somayeh somjai somsri sona sonakshi sonal sonali sondes sondos sondra songul sonia sonita
    sonja sonoko sonsoles sonya soosan sophea sophia sophie sophik sophiko sopho sopiko soraia soraida soraya sorcha
    sorina sotheary sotiria souad soudabeh souha souhaila souheila soukaina soukeina soukeyna soumaya soumia sowmya
    spaska spela spomenka spyridoula sravanthi srbijanka srbuhi srebrenka sreedevi sreeja sreelakshmi sreelekha
    sridevi srilekha srirasmi sriyani sriyanthi stacey staci stacie stamatia stana stanica stanimira stanislava
    stanislawa stanisława stanka stavroula stefana stefania stefanie steffi stefka steinunn stela steliana stella
    steluta stepanida stepanka stephanie stientje stine stojanka storai stoyanka styliani suaad suad suada
    subbulakshmi subhadra subhashini subina subira sucaad suchitra suciati sudabeh sudaporn sudarat sudeshna sudha
    sudharma sueli suely sufen sughra suha suhad suhaila suhair suhartini suhasini suheyla sujata sujatha sujita
    sukaina sukanya sukmawati sukran sukriye sulakshana sulastri sulekha sulochana sultana sulueti sumaira sumalatha
    sumalee sumarni sumathi sumati sumaya sumbul sumeyye sumiati sumie sumiko sumire sumithra sumitra sunaina
    sunanda sunayana suncica sundari sunee sunethra sunetra sunita sunniva supaporn suparna supattra supawadee
    supriya supriyati surabhi suraiya suraya surayya surekha suruchi suryani susan susana susann susanna susannah
    susanne susanti susete sushila sushma sushmita susi susie susilawati susilowati susmita suthida suvada suvarna
    suvi suwannee suzan suzana suzane suzanna suzannah suzanne suzete suzette suzhen suzie suzon suzuko suzy svala
    svanhildur svatava svea svenja sveta svetla svetlana svetoslava sviatlana svitlana svjetlana swantje swapna
    swara swarna swarnalatha swastima swathi swati sweta swetlana syarifah sybil sybille sylvaine sylvette sylvia
    sylviane sylvie sylwia synnove synnøve sytske syuzanna szidonia szilvia szonja sølvi sławomira taapsee tabata
    tabatha tabea tabitha tadeja tadelech taghreed taghrid tahani tahereh tahia tahira tahmina tahmineh taimi taina
    tainara taisia taisiya tajana takako takayo takuhi talatu talei taline talita tallulah tamadur tamae tamako
    tamami tamanna tamar tamara tamari tambudzai tameka tamika tamiko tamila tammi tammie tammy tamriko tamsin
    tamuna tania tanisha tanja tannaz tanneke tansu tanuja tanushree tanvi tanya tapasi tara tarana taraneh tarannum
    tarja tarsila taru tasha taslima tasoula tatana tatia tatiana tatiane tatjana tatsiana tatsuko tatsyana tatyana
    tavge tawakkol tayebeh tayyaba tchize tecla tegan tegwen tehani tehila tehmina tejitu tekla telma temenuzhka
    teodora teodosia teofila teona teresa teresinha teresita terez tereza terezia terezie terezinha terhi terue
    teruko tessa tetiana tetyana teuila teuntje teuta thabile thabisile thais thaisa thakshila thalia thamires
    thandar thandeka thandi thandie thandiwe thandokazi thazin thea theano theary thekla thelma thembakazi thembeka
    thembekile thembelihle thembisile thenjiwe thenmozhi theodora theodosia theopisti theresa therese theresia thi
    thida thidarat thilini thinzar thippawan thiri thirza thoa thobeka thobile thoko thokozile tholakele thomais
    thomasina thora thoraya thordis thuli thuraya thurayya thuy thuzar tietske tiffany tigist tihana tiia tiina tiiu
    tijana tilda tilly tilottama timea tina tinatin tindra tineke tingting tinkara tinuade tiphaine tirunesh
    tiruwork tirza tisha titia titiek titilayo titilola titilope tiziana tizita tjasa tjitske todorka togzhan tokiko
    toktobubu tokuko tolganay tomasa tomiris tomislava tomoe tomoka tomoko tomomi tomoyo tonje tonya tooba torhild
    toril torill torpekai torunn toshie toshiko tosia toula touran touria tova tove toyoko traci tracie tracy
    trajanka trang traudl treasa triantafyllia tricia triin triinu trijntje trine tringa trini triona tripti trish
    trisha trixie trude trudi trudie trudy trupti truus tsanka tsegereda tsehay tserendulam tsetsegmaa tsevelmaa
    tsigereda tsigie tsira tsisana tsitsi tsukiko tsuneko tsuyako tsveta tsvetana tsvetanka tsvetelina tsvetina
    tsvetomira tudora tudorita tugba tugce tuija tulay tulin tullia turana turkan tursunoy tuula tuuli tuulikki
    tuyaa tuyet twila tyra tytti tzila tzipi tzipora tziporah tzippi tzipporah tzivia tzofia tünde ubah ubol
    ubolratana ugne ugochi ujunwa ulbolsyn uliana ulku ulla ulle uloma ulrika ulrike ulviyya ulyana ulzhan uma
    umaima umairah umayma umberta umeko umida umm ummuhan umuhoza umutoni una unaisi undine unni unnur uranchimeg
    urantsetseg urmila urooj urraca ursa ursel urska ursula urszula urvashi urve usanee uschi usha ustinya uta utari
    ute uttara uwase uwera uwineza uyanga uyen uzma uzoamaka vaia vaida vaidehi vaijayanthi vaijayanti vaike
    vaishali vaishnavi vaiva vajiheh valbona valborg valdete valdirene valentina valentyna valeria valerie valeriia
    valerija valeriya valeska valgerdur valgerður valiantsina valmira vanaja vanda vandana vanesa vanessa vani
    vanina vanita vanitha vanja vanna vanusa varalakshmi varaporn varda varduhi varsha varvara varya vasana vasanthi
    vasfiye vasilena vasilija vasilika vasiliki vasilina vasilisa vasilka vasiti vassa vassiliki vasso vasundhara
    vasylyna veena veera veerle velia velichka velislava velizara velma velta vendula venera veneta venetia venke
    venla vera veranika vered verena verginia verica verka veronica veronie veronika veronique vesela veselina
    veselinka veselka veslemoy veslemøy vesna vian viara vibeke vibha vicenta vicki vickie vicky victoire victoria
    victorine vida vidosava vidya vidyavathi vigdis viive vija vijayalakshmi vijayashanti vika vikki viktoria
    viktoriia viktorija viktoriya vildan vilde vilhelmina vilija vilma vimala vimolrat vincenza vinciane vineeta
    vinita vinodini viola violaine violet violeta violetta violette violina viorica vira virgilia virginia virginie
    virginija virineya virna virtudes visnja vitoria vittoria vivi vivian viviana viviane vivienne viyan vjekoslava
    vjera vjollca vjosa vladanka vladimira vladislava vladlena vladyslava vlasta voahangy voahirana volahanta volha
    vonnie voula vrinda vroni vukica vukosava vuokko vuyelwa vuyiswa vuyokazi vyara vyjayanthimala waceke waclawa
    wacława wadha wafaa wafae wahiba wahida wahyuni wahyuningsih wairimu wakako wakana walburga walentyna waleria
    waleska waltraud waltraut wambui wanda wandee wanderleia wangari wangechi wangui wanida wanja wanjiku wanjiru
    wannapa wanpen waraporn warda wardah warsan wasana wasila wassana wassila watcharee wati wazhma welwitschea
    welwitschia wenche wencke wendy weronika wibke widad wided widiastuti widyan widyastuti widyawati wiebke
    wieslawa wiesława wietske wijdan wiktoria wilai wilaiporn wilaiwan wilhelmina wilhelmine willeke willemien
    willemijn willemina wilma wiltrud winarti winifred winnie winona wioleta wioletta wladyslawa worknesh wulan
    wulandari wunmi wuraola wynona władysława xaawo xanthe xanthippe xedice xenia xezal xhemile xhevahire xiaohong
    xiaomei xiaoyan ximena xiomara xiulan xiumei xiuying xiuzhen xochitl xoliswa xuemei xədicə yaa yaaba yaara
    yachiyo yadanar yadira yadviga yadviha yaeko yael yaffa yaiza yalda yalemzerf yamila yamile yamina yamini yana
    yande yanet yaneth yanina yanira yanling yanmei yanna yanti yaowalak yaowapa yaprak yara yardena yaritza
    yaroslava yaryna yasaman yasamin yasemin yashoda yashodhara yasmeen yasmim yasmin yasmina yasodara yasue yasuko
    yati yauheniya yayoi yazmin yehualashet yehudit yejide yekaterina yelda yelena yeliz yelizaveta yelyzaveta
    yemima yemisi yeranuhi yesenia yeshimebet yesim yessica yetunde yeukai yeva yevdokia yevdokiya yevgenia
    yevgeniya yevhenia yevheniia yevheniya yewande yfke yingluck yingying yllka ylva yoana yoanna yocheved yodit
    yohani yoko yolanda yolande yoliswa yomna yonca yonit yordanka yoriko yoselin yoshie yoshiko yosra youmna yousra
    yrsa yseult yui yuika yuiko yuka yukako yukari yukie yukiko yukina yuko yulan yulduz yulia yuliana yulianti
    yuliati yuliia yulimar yuliya yumei yumeko yumi yumika yumiko yumna yuna yuni yunita yunna yurena yuria yurie
    yurika yuriko yurina yusra yuwadee yuying yuzhen yveline yvelise yvette yvonne zabel zacharoula zada zafeiria
    zagorka zahariya zahava zahia zahida zahira zahra zahraa zaibunnisa zaida zaiga zainab zainabu zaineb zaira
    zakia zaklina zala zaleha zamfira zamira zana zanda zandile zandra zanele zaneta zanete zanna zarema zarghuna
    zarifa zarife zarina zarmina zarouhi zartaj zaruhi zauresh zaynab zdena zdenka zdislava zdravka zdzislawa
    zdzisława zeba zeenat zehava zehavit zehra zeina zeinab zeinabou zejneba zejnepe zekiye zelal zelda zelia zelie
    zeliha zeljana zeljka zelma zelmira zemfira zena zenabou zenaida zenaide zenani zendaya zenebech zenobia zenzi
    zerrin zewditu zeynab zeynep zhadyra zhaleh zhana zhanar zhanel zhanerke zhanna zhazira zhenzhen zhibek zhila
    zhinous zhivka zhuldyz ziba zilan zilda zilola zina zinaida zinat zindzi zindziswa zineb zinovia zipora zipporah
    zita ziva zivana zivar zivile zivka zizipho zlata zlatica zlatina zlatka zodwa zoe zoey zofia zofie zohra zohreh
    zoi zoia zoila zoleka zoliswa zora zoraida zorana zoriana zorica zorislava zorka zornitsa zornitza zoryana zosia
    zoubeida zoubida zouhour zoulikha zoya zozan zrinka zsanett zsofi zsofia zsoka zsuzsa zsuzsanna zubaida zubaidah
    zubayda zubeda zubeyde zuhra zuhura zukhra zukiswa zulai zulaikha zulaikho zuleide zuleika zuleikha zulejha
    zulema zuleyha zulfia zulfiya zulma zulmira zumra zumrut zunaira zuraida zuraidah zuwaira zuzana zuzanka zuzanna
    zuzka zvezdana zvonka zydrune zyta ángeles þóra þórdís łucja
    """.split()
)
MEN = frozenset(
    """
    aaditya aage aakash aamir aapo aaqib aarav aaro aaron aart abayomi abbas abd abdallah abdel abdelaali abdelali
    abdelaziz abdelbaki abdelbasset abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
    abdelhamid abdelilah abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelmoneim
    abdelouahab abdelouahed abdelrahim abdelrahman abdelsalam abdelwahab abdelwahed abdennour abderrahim
    abderrahmane abderrazak abdeslam abdessalam abdesslam abdiasis abdiaziz abdifatah abdihakim abdihakin abdikadir
    abdikarim abdikarin abdilahi abdillahi abdinasir abdinur abdiqasim abdirahim abdirahman abdirashid abdirisaq
    abdirizak abdisalam abdisamad abdishakur abdiweli abdon abdou abdoul abdoulaye abdoulaziz abdourahman
    abdourahmane abdramane abdul abdulai abdulaziz abdulbaset abdulfattah abdulghani abdulhadi abdulhakim abdulhamid
    abdulhamit abduljabbar abduljalil abdulkader abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdullo
    abdulmajeed abdulmajid abdulmalik abdulmohsen abdulmumini abdulnasser abdulqader abdulqadir abdulrahim
    abdulrahman abdulrasheed abdulrazak abdulrazzaq abdulsalam abdulsalami abdulsamad abdulwahab abdulwahid
    abdumalik abdur abdurakhim abdurashid abdurrahman abdus abdusalom abduvali abebe abel abelardo abgar abhay
    abhijeet abhijit abhimanyu abhinandan abhinav abhishek abhisit abilio abiodun abiy abner abolfazl abolghasem
    abolhassan abraham abramo abrar abror abukar abul abundio acacio achille achilleas achim achmad achraf adalbert
    adalberto adam adama adarsh addisu adedeji adeeb adeel adegboyega adegoke adekunle adel adelino adelmo adem
    ademar ademir ademola adeniyi aderito adetunji adewale adham adib adil adilson aditya adlai admasu admir adnan
    adnane adolf adolfo adolph adolphe adolphus adomas adorjan adriaan adrian adriano adrianus adrien adylbek aecio
    aengus afanasiy afanasy afewerk afgan afonso afranio afrim afshin aftab agafon agah agamemnon agapito agasi agim
    agnaldo agnelo agostinho agostino agoston agris agron agung agus agustin aharon ahmad ahmadou ahmadreza ahmadu
    ahmadullah ahmadzia ahmed ahmet ahmo ahok ahron ahsan ahti aibek aidan aidar aidos aidyn aigars aiguo ailill
    ailton aimable aimo ainars aindrias airlangga airton aisake aitor aivar aivaras aivars ajay ajit ajith ajmal
    ajoy akaki akash akbar ake akeem akhil akhilesh akhlaq akhmad akhmed akhmet akhmetzhan akif akifumi akihide
    akihiko akihiro akihito akim akinobu akinori akintunde akinwale akinwumi akinwunmi akinyele akinyemi akio akira
    akitaka akito akiva akiyoshi akmal akos aksel akshay akuila akwasi akylbek akylzhan alaaeddine alaattin aladar
    alain alakbar alamgir alan alaric alasdair alastair albano alberic alberico albert albertas alberto albin
    albrecht alceu alcide alcides aldair aldemir aldert aldis aldo aldric alec alecu aled aleem aleh alejandro alejo
    aleko alekos aleksandar aleksander aleksandr aleksandre aleksandrs aleksanteri aleksei aleksey aleksi aleksy
    alemayehu alemseged ales alessandro alessio alexander alexandre alexandros alexandru alexei alexej alexey alfie
    alfio alfons alfonso alfred alfredo algernon algimantas algirdas alhagie alhassan ali aliagha aliakbar
    aliaksandr aliaksei aliaksey aliasghar alibek alican alick alighiero alija alikhan aliko aliou alioune alipate
    alireza alirio alisher alistair alister aliyu alket allal allan allar allen almanbet almantas almat almazbek
    almir alois aloizio alojz alojzy alok alonzo aloys aloysius aloyzas alparslan alper alperen alpha alphons
    alphonse alphonzo altaf altankhuyag altayeb altynbek aluisio aluizio alun alusine alvar alvaro alvin alvis
    alvise alwi amadeo amadeu amadou amadu amael amanaki amanat amanbek amancio amandio amangeldy amanollah
    amanullah amar amarbayasgalan amarnath amartya amath amauri amaury ambjorn ambjørn ambrogio ambroise ambrose
    ambroz ambrus amedee amedeo ameen amerigo amgad amichai amiel amien amihai amilcar amin aminadav amine amintore
    aminu aminul aminullah amir amirabbas amirali amiram amirhossein amirmohammad amirreza amit amitabh amitai
    amitava amitesh amjad ammar amnon amnuay amol amos amotz amram amro amrullah amsalu anacleto anant ananth
    anargyros anastas anastase anastasio anastasios anatol anatole anatoli anatolie anatolii anatoliy anatoly
    andargachew anders andile andon andor andranik andras andraz andre andrean andreas andrei andrej andrejs andres
    andrew andrey andries andrii andrija andris andrius andriy andrus andry andrzej andualem aneirin aneurin anfinn
    angelo angelos anghel angiolo angus anibal anicet aniceto anies aniket anil animesh anindya anirban aniruddha
    anirudh anisul anisur anjan ankit ankur annageldi anoop anouar anoushirvan anselm anselme anselmo anshul ansis
    ansoumane ansu ansyaad antal antanas antero anthony antip antoan antoine anton antonello antoni antonin antonino
    antonio antonios antonis antony antti antun antwan antwon anucha anup anupong anura anurag anushavan anutin
    anvar anvarbek anwar anze anzor aodh aodhan aonghas aonghus apenisa apichart apichatpong apirak apisai apkar
    apolinar apolinario apollinaire apostolos aqeel aqib aquiles aquilino arakel aram arandel aranđel arash aravind
    arayik araz arben arber archie archil arciom arda ardeshir ardian ardiansyah ardit arend argyris arham aric arie
    arief arieh arif arijit arik arild arindam aristeidis aristide aristides aristobulo aristotelis ariunbold arjan
    arjang arjen arjun arkadi arkadii arkadiusz arkadiy arkady arlindo arlo arman armand armando armas armen armenak
    armin armindo arnab arnaldo arnau arnaud arndt arne arnfinn arngrim arnie arnis arno arnold arnoldo arnon arnost
    arnoud arnout arnstein arnt arnulf arnulfo aron arpad arpit arrigo arron arsalan arsen arsene arseni arsenije
    arsenio arseniy arseny arshad arshak arsham arshavir arsim arslanbek artak artan artash artashes artavazd artem
    artemi artemii artemio artemy arthur artin artis arto artsiom arttu artur arturas arturo arturs artyom arun
    arunas arvid arvind arvis arvo arvydas arwel aryaman aryeh asaad asad asadullah asaduzzaman asaeli asaf asanka
    asbjorn asbjørn asdrubal asela asen asep asesela asfaw asgeir asghar ashenafi ashfaq ashiq ashish ashkan ashok
    ashot ashraf ashraful ashutosh ashwin asier asif asim askar askarbek askhat asko aslak aslam aslan asmamaw
    asmund asparuh asqar asrar asrat assaad assadollah assaf assane assefa assem astrit asylbek asylzhan asım atabek
    atakan atambek atanas atanasio ataollah ataullah ataur atef athanasios atif atiku atilio atilla atiqullah atle
    ato atsuhiro atsunori atsuo atsushi atsuya attahiru attallah attaullah atte attila attilio atul auberon aubin
    audrius audu august augustin augusto augustus auke aukusti aulay aurangzeb aurel aurelian aureliano aurelien
    aurelijus aurelio aurimas auwal avag avazbek avdo avdyl avedis avelino avet avetik avgust avi aviad avichai
    avigdor avihai avijit avinash avinoam avishai avishka avner avni avo avraham avram avrum avtandil awadalla awais
    awale axel axmed ayabonga ayad ayalew ayayi ayaz ayinde aykut ayman aymar aymen aymeric ayodeji ayotunde ayoub
    ayrton aytekin ayub ayumu ayush ayushmann ayvaz azamat azamatbek azeddine azeem azem azer azimbek aziz azizan
    azizbek azizjon azizollah azizul azizulhasni azizullah azizur azlan azman azmi azmin azubuike azwar azyumardi
    azzam azzedine azər baard baatar babacar babagana babajide babak babar babatope babatunde babek babken babou
    babrak babulal babur baburam babək bacary badal badamjunai badar badara badr badreddine badri badrinath badrul
    bagher bagrat bagus bahadir bahadır baharuddin bahattin baher bahlil bahman bahodir bahoz bahram bahri bahrom
    bajram bakari bakary bakhodir bakhrom bakhtiar bakhtiyar bakhtiyor bakhytzhan bakili bakir bakr bakyt bakytbek
    bakytzhan balachandran balaji balakrishna balakrishnan balasaheb balazs balbino baldassarre baldomero balduin
    baldur balint balkrishna balram baltasar baltazar balthasar bambang bamdev bandile bandula banele bangguo
    banharn baoguo baptiste barack bardhyl barend barham baris barnabas barnabe barnaby barney barry bart bartek
    bartel barthelemy bartholomew bartlomiej bartol bartolome bartolomeo bartosz bartłomiej baryalai barys barzan
    barış bas basavaraj basem bashar basharat bashir bashiru bashkim basil basile basit bassam bassel bassem
    bassirou bastiaan bastian bastien basuki batbayar batbold batmunkh batsaikhan batsuuri battulga battushig batu
    batuhan batyr baudouin baurzhan bauyrzhan bayani bayarsaikhan bayartsogt bazyli beat beathan bedirhan bedrettin
    bedri bedrich bedwyr begench behcet behdad behgjet behnam behrad behrang behrooz behrouz behzad behzat beibit
    bekbolat bekbolot bekim bekir bekri beksultan bektur bekzhan bekzod bela belarmino belayneh belgacem belisario
    belkacem belmiro ben benas bence bendeguz benedek benedetto benedict benedikt benedito benedykt bengt benhur
    beniamin beniamino benigno benito benjamim benjamin benjie bennie benno benoit benyamin benzion beppe berdibek
    berdimuhamed berend berhanu berik berislav berkan bernabe bernard bernardino bernardo bernd berndt bernhard
    bernt bert bertalan berthold bertil bertold bertram bertrand bertus berwyn besart besik besiki besim besir
    besnik beso betim bettino betzalel beyene bezalel bhagat bhagwant bhairon bhanuka bhargav bhaskar bhathiya
    bhavesh bhekani bheki bhimrao bhumibol bhupen bhupendra bhupesh bhushan biagio bibek bidhan bidur bidzina
    bienvenido bijan bijoy bikash bikram bilal bilawal bilel bill billy bimal bingu biniam binod binyamin bipin
    biplab bipul birahim birahima birama biren birendra birger birgir birhanu birol bishwendra biswajit biswanath
    bjarki bjarne bjarni bjorn bjornar bjørnar blago blagoj blagoja blagoje blagoy blaise blaz blazej bleddyn blendi
    blerim boaventura boaz bob boban bobur boburjon boediono bogdan boghos bogic bogoljub bogomil bogumil bogumił
    boguslaw bogusław bohdan bohumil bohumir bohuslav boiko bojan bojidar bolat boldbaatar boldizsar boleslav
    boleslaw bolesław bolot bolotbek bonaventura bongani bongbong bonginkosi boniface bonifacio bonifacy boonchai
    borge boris borislav borivoj borivoje bornito borut borys borzou bosko bostjan botir botond boualem bouasone
    boubacar boubaker boubker boudewijn boujemaa boukary boumediene bounnhang bouwe boyan boyko bozhidar bozidar
    bozo bozorgmehr brahim braima brajesh bram branden brandon branimir branislav branko braulio brayden breandan
    brendan brenden brendon breno brent bret bretislav brett brian brieuc brijesh brima bronislav bronislaw
    bronislovas bronisław bronius bruce bruno brunon bryan bryce brychan brynjar brynmor buddhadeb budi budimir
    bugra bujar bujor bulat bulent bundit burak burghard burhan burhanettin burhanuddin burim burkhard burkhart burt
    byambasuren byaruhanga børge błażej cabdi cadwaladr cafer cagatay caglar cahal cahir cahit cailean caio caleb
    calin calixto callixte callum calogero calum calvin camal camillo camilo caner caoimhin caolan caradog carel
    carl carlinhos carlo carlos carmelo carsten casimir casimiro caslav caspar casper cassius cataldo catalin cathal
    cathaoir cavit cayetano cecil cedo cedomir cedric cees ceferino celal celalettin celedonio celestin celestino
    celil cellou celso cem cemal cemalettin cemil cenek cengiz cenk ceredig cesaire cesar cesare cesarino cesario
    cesidio ceslovas cestmir cetin cevat cevdet cevheri ceyhun cezar cezary chadchart chafik chaim chairul chaiwat
    chaker chakib chalerm chalermchai chamal chamika chaminda chamlong chanan chanathip chandrababu chandrakant
    chandran chandrasekhar chandrashekar chandrashekhar chanoch charalambos charalampos charbel charilaos charith
    charitha charles charlie charnvit chatchai chathuranga chatichai chavalit chavdar cheick cheikhou chenjerai
    chetan chibueze chibuike chibuzor chidambaram chidi chidiebere chidozie chidubem chiedozie chigozie chijioke
    chikwe chimezie chinbat chinedu chinggis chingiz chinmay chinmoy chinua chirag chiranjeevi choibalsan chokri
    choummaly christiaan christian christodoulos christof christoforos christoph christophe christopher christos
    chrysostomos chuck chuka chukwudi chukwuebuka chukwuemeka chukwuma chukwunonso chumpol chuwit cian ciaran
    cihangir cillian ciprian cipriano ciriaco cirillo cirilo ciro claes clarence claud claudemir claudinei claudio
    claudionor claudiu claus cleber cledwyn cleiton clem clemens clement cletus clifford clive clodoaldo clotaire
    clovis codrin codrut coenraad coilin coinneach colin colm colum conall conan conchobhar connor conor conrad
    conrado constantin constantine constantino corentin cormac cornel cornelis corneliu cornelius corrado cosimo
    coskun cosme cosmin costantino costel costica costin craig crescencio criostoir crisanto crispin cristian
    cristiano cristinel cristobal cristoforo cristovao csaba csanad csongor ctibor ctirad cuauhtemoc cuchulainn
    cuitlahuac cumhur cuneyt cuong curtis cuthbert cvetko cveto cvijetko cynan cyprian cyprien cyriaque cyril cyrus
    cyryl czeslaw czesław daan daavid dadang dadasaheb dadullah dafydd dag dagne dagoberto dahiru daichi daigo
    daijiro daiki dainis dainius daisaku daishi daisuke daithi daito dalibor dalius damaso dambudzo damian damiano
    damien damir damjan damodar damon damtew damyan dan danding danial daniel daniele danijel danilo daniyal daniyar
    daniyor dankwart danny danushka danut danylo daoud daouda dapo darach dardan dario darius dariush dariusz darko
    darragh darrel darrell darren darrin darryl daryush dashdorj dastan dasun dattatreya dauda daulet dauren
    davaadorj dave david davide davit davlat davlatali davood davor davorin davoud davron davut davyd davíð dawid
    dawit dawood dawoud dayasiri deaglan dean deandre debabrata debashis debebe debendra debretsion decebal declan
    dedy deepak deepankar deimantas deiniol deividas deividson deivis dejan dejene deji delbert delcidio delfin
    delmer delyan demarcus dembo demeke demelash dementy demetre demetrio demetrios demetris demetrius demid deming
    demissie demola demur demyan denes denholm denilson denis dennis denys denzel deogratias deogratius dereje derek
    derenik dermot desalegn deshaun deshawn desiderio desislav desmond dessalegn detlef detlev devender devendra
    dewayne deyan dezso dhafer dhananjay dhananjaya dharam dharmasena dharmendra dharmesh dhaval dheeraj dhimiter
    dhiraj dhirendra dhirubhai dhruv diarmaid diarmuid didier didik didymus didzis diederik diego dieter diethelm
    dietmar dietrich dieudonne digvijay digvijaya dilawar dilip dilmurod dilovan dilshod dilwyn dimce dimitar
    dimiter dimitri dimitrie dimitrios dimitris dimosthenis dimuth dinakaran dincer dinesh dinko dino dinu diogo
    diomedes dionigi dionisio dionizy dionysios dionysis diosdado dipak dipankar direk dirk djaafar djalma djamal
    djamel djarot djibril djiby djoko djuanda dmitri dmitrii dmitriy dmitro dmitry dmytrii dmytro dobri dobrica
    dobrivoje dobromir dobroslaw dobrosław dogukan domagoj domantas domas domenico domhnall domiciano dominador
    domingo domingos dominic dominick dominik dominykas domonkos donagh donal donald donatas donatien donato doncho
    dongsheng donizete donnacha donncha donnchadh dorel dorian doriano dorin dorival dorj doron doru dotan doudou
    doug dougal dougald dougie douglas dov dovid dovlet dovydas dragan dragisa drago dragoljub dragomir dragos
    dragoslav dragutin drahomir drasko drazen drazenko drew dries driss dritan duane duarte dubravko dudung dugald
    duilio duishen dulip dullas dumisa dumisani dumitru duncan durk durojaiye dursun dusan dushmantha dushyant dusko
    dustin duvan dwain dwane dwarkanath dwayne dwight dyfan dyfrig dylan dzemail dzemal dzevad dzhumabek dzianis
    dzintars dzmitri dzmitry eachann eamon eamonn eanna ebenezer eberhard ebou ebrahim ebrima ebubekir ebuka eckard
    eckart eckhard eckhart eddie edelmiro eder edgar edgaras edgard edgardo edgars edhem edhy edik edilberto edilson
    edimilson edin edinaldo edinho ediz edmar edmilson edmond edmondo edmund edmundas edmundo edmunds ednaldo
    ednyfed edoardo edon edouard edsel edson eduard eduardas eduardo eduards eduart edvaldo edvard edvin edvinas
    edvins edward edwin eelco eelis eelke eemeli eerik eero eetu efim efisio efkan efosa efraim efrain efrem efren
    efstathios efstratios efthimios egbert egemen eggert egidijus egidio egil egils egon egor ehab ehrenfried
    ehrhard ehsan ehsanullah ehtesham ehud eifion eigil eiichi eiichiro eiji eikka eilif eilon eimantas einar einari
    eino eirik eisaku eisuke eitan eitaro eivind ejaz ejike ekkachai ekkehard ekmeleddin eknath ekniti ekow ekrem
    elad eladio elaman elano elazar elbegdorj elbert elbrus elchanan elchin eldaniz eldar eldin eldiyar eldor
    eleazar eleftherios elek elemer eleuterio elez elfatih elfed elfyn elguja elhadj elhanan elias eliecer eliezer
    eligio eligiusz elihu elijah elimelech elio eliseo eliseu elisey eliyahu elkana elkhan elliot elliott elman
    elmar elmer elmeri elmir elmo elnur eloi eloy elpidio elroy elsevar elshad elshan eltayeb elton elvedin elvin
    elvio elvir elwyn elyakim elyashiv elyor emad emanoil emanuel emanuele emeka emelyan emerich emeterio emidio
    emigdio emil emile emilian emiliano emilien emilio emilis emiliyan emin emlyn emmanouil emmanuel emmerich
    emmerson emomali emrah emre emrullah emrys emyr emzar enamul enayatollah enayatullah endale endalkachew endel
    endre endri endro eneas enebish enes engelbert engin enguerrand enis enkhbayar enkhbold enkhsaikhan enkhtaivan
    ennio enoch enos enric enrico enrique ensio enver enzo eoghan eoin epaminondas eparama epeli ephraim epifanio
    erasmo erasmus erast erbol ercan ercole ercument erdal erdan erdem erdenebat erdenebileg erdinc eren erez ergin
    ergun ergys erhan erhard eriberto eric erich erick erico erik eriks erion erkan erkebulan erki erkin erkka erkki
    erkut erlan erland erlend erlendur erling ermal ermanno ermek ermelindo ermenegildo ermias ermin ermir ernani
    ernest ernestas ernesto ernie erno ernst erol errol ersan ersin ertan ertugrul ervin erwan erwann erwin eryk
    erzhan esad esau esfandiar eshagh eshmurod eskandar eskinder esko esmaeil esmail esmatullah espen esref essam
    estanislao esteban estevao estienne ethan ethelbert ethem etibar etienne ettore etuate euan euclides eudes eugen
    eugene eugenijus eugenio eugeniusz eulogio eumann eurico euros eusebe eusebio eusebiu eustace eustaquio evaldas
    evaldo evan evander evandro evangelos evariste evaristo evdokim evelio everaldo everard everardo evgeni evgenii
    evgeniy evgeny evgraf evlogi evrard evripidis evyatar evzen ewald ewan ewaryst ewen ewout eyasu eyjolfur eyup
    eyvind ezatollah ezekiel ezequiel ezio ezra ezriel ezzatollah fabian fabiano fabien fabio fabrice fabricio
    fabrizio fachri fachrul fachtna facundo fadel fadey fadhel fadhil fadi fadil fadillah fadli fahad fahd faheem
    fahim fahrettin fahri fahriddin fahrudin faiez faik faisal faisel faizal faizullah fakhar fakhri fakhruddin
    fallou famara fandi faolan faouzi faraj faramarz faraz farbod fares farhad farhan farhang farhod fariborz farid
    faris farkhad farkhod farooq farouk farquhar farrokh farruh farrukh farshad farshid faruk farzad farzam farzin
    fasih fatbardh fathi fathollah fathy fatih fatlum fatmir faustin faustino fausto fawad fawaz fawzi faycal fayez
    faysal fayyaz fazal fazil fazle fazlul fazlullah fazlur fazıl feargal fearghal fearghas feargus federico fedir
    fedor fedot fehmi feidhlim feike fekadu fela feleti feliciano felicien feliks feliksas felim felipe felisberto
    felix femi ferapont ferdi ferdinand ferdinando ferdy ferdynand fereidoun ferenc fereydoun fergal fergus ferhad
    ferhat ferid feridun ferit fermin fernand fernandinho fernando feroz ferruccio fethi fethullah fevzi fiachra
    fidel fidencio fiifi fikadu fikrat fikre fikret fikru fikrət filaret filiberto filimoni filip filipe filipo
    filipp filippo filippos finbar finbarr finian finn finnian finnur fintan fionn fionnan fionnlagh fiorenzo firas
    firat firli firman firmansyah firouz fisnik fisseha fitsum fizuli flaminio flamur flavien flavio florencio
    florent florentin florentino florian florimond florin florinel floris foday fode fokke folarin folker foma fons
    fortunato fotios fotis fouad fozil francesc francesco franci francis francisco franciszek franck franco francois
    frane franjo frank franklin franklyn frans frantisek franz fred freddy frederic frederick frederico frederik
    fredrick fredrik freek fridolin fridrik fridtjof friedbert friedemann frieder friedhelm friedrich frithjof
    fritjof frits fritz friðrik frode froilan fructuoso frunzik fryderyk fuad fuat fuifui fulbert fulgencio fulvio
    fumihiko fumihiro fumihito fumimaro fumio fumiya furio furkan furkat furqan furqat futoshi fuzile fyodor fırat
    fərhad fərid gaafar gabe gaber gabino gabor gabriel gabrielius gael gaetan gaetano gagik gajanan gajendra
    galeazzo galin galip galym galymzhan gamal ganbaatar ganbat ganbold ganesan ganesh gangadhar ganibek ganjar
    gankhuyag gansukh ganzorig garabed garegin gareth garikai garrick garry garvan gary gashaw gaspar gaspard
    gaspare gasper gaston gastone gatien gatis gatot gaurav gautam gaute gautham gauthier gavin gavino gavriel
    gavriil gavril gavrila gbenga gboyega gcinikhaya gearoid gebhard gebre gebreegziabher gebrehiwet gebreyesus
    gedeon gediminas gedion gedu geert geffrey gegham geir gela gellert gelu gemechu genadi genaro gencho genichi
    genichiro genivaldo gennadi gennadii gennadiy gennady gennaro gentaro gentian genzo geoff geoffrey geoffroy
    geoffry georg george georgel georges georgi georgii georgios georgiy geraint gerald geraldo gerallt gerard
    gerardo gerasim gerasimos gerben geremew gereon gergely gergo gerhard gerlando germano gernot gero gerold gerrit
    gershom gershon gerson gert gerulf gervase gervasio gerwyn getachew getahun getaneh gethin getnet getulio gevorg
    gevork geza gezahegn gezim ghafoor ghaith ghaleb ghalib ghasem ghassan ghassem gheorghe gheorghita ghiath
    ghislain ghodratollah gholam gholamali gholamhossein gholamreza ghulam giacinto giacomo giambattista giampaolo
    giampiero gian giancarlo giandomenico gianfranco giangiacomo gianluca gianluigi gianmarco gianmaria gianni
    giannino giannis gianpaolo gianpiero gibran gica gideon gidi giedrius gijs gijsbert gilad gilbert gilberto
    gildas gildo gilles gilmar gilson gilvan gines gino gintaras gintautas gints gioacchino gioele gion giora giorgi
    giorgio giorgos giosue giovanbattista giovani giovanni giridhar giriraj girish girma girolamo girts gisbert
    gisli gitanas giuliano giulio giuseppe giustino givanildo givi gizachew gjergj gjermund gjin gjon gjorge gjorgi
    gjorgji glauber gleb gleisson glen glenn glyn glyndwr gobinda gocha godbless godefroy godfrey godofredo godric
    goffredo goga gogi gojko gokalp gokay gokhan gokmen golam gombojav goncalo gontran gopal gopalakrishnan gopinath
    goran gorazd gordon gorgui gorm goro gosta gotabaya gotabhaya gote gottfried gotthard gotthilf gotthold gottlieb
    gottlob gourav goutam govert govind govinda grachya graciliano gracjan gradimir graeme graham grair gramoz grant
    gratien greg greggory gregoire gregor gregorio gregory grigol grigor grigore grigori grigorii grigorios grigoris
    grigoriy grigory griogair grisha grozdan gruffudd gruffydd grujo grzegorz gualter gualtiero gubaz gudbrand
    gudjon gudmund gudmundur gudni guenael guenole guenter guenther guerino guglielmo guido guilhem guilherme
    guillaume guillem guillermo gulab gulbuddin gulzarilal gumersindo gunadi gundars gunnar guntars gunter gunther
    guntis guntram guntur guobin guodong guofeng guofu guoguang guojun guoqiang guoqing guoxin guozhi guram
    gurbanguly gurbanmyrat gurbuz gurcan gurgen gurkan gurol gursel guruh gurunath gus gustaf gustav gustave gustavo
    gustaw gusztav guto guttorm guus guven guy guðjón guðmundur guðni gwendal gwilym gwion gwynfor gyanendra gyorgy
    gyozo gytis gyula gyuri haakon haavard habib habibollah habibul habibullah habibullo habibur habtamu habyarimana
    hacene hadi hadrien hafedh hafeez hafez hafizullah hafizur hafthor haftom hafþór hagai haggai hagop haibatullah
    haibo haider haidong haig hailemariam haileselassie haim hairul haitao haitham haithem hajime hajrudin hakainde
    hakan hakeem hakija hakim hakob hakon haldun halfdan halid halil halit halldor hallgrimur hallvard haluk halvard
    halvor hamad hamadi hambardzum hamdan hamdija hamdullah hamed hameed hameedullah hamengkubuwono hamid hamidou
    hamidreza hamidullah hamish hamisi hamisu hammad hammadi hammouda hamoud hampig hamza hamzah hannes hannu hanoch
    hans hansjorg hanspeter hany haralambie haralambos harald haralds harbhajan hardik harendra haresh haridas
    hariharan harikrishna harikrishnan harilaos hariprasad haris harish harith harivansh harmen harmoko harold
    haroon haroun harri harrie harry harshad harshal harshavardhan harshvardhan hartmut hartono hartwig haruhiko
    haruhiro harun haruo haruto harutyun haryanto hasan hasanul haseeb hashan hashem hashim hasib hasnain hassan
    hassanali hassane hasse hassen hasso hasto hatem hatim haukur havard hayao hayate hayati hayato haydar hayder
    hayk hayrettin hayri haytham hazem hazim hazım heberto hector hedayatollah hedayatullah hefin heiki heikki heiko
    heimo hein heiner heino heinrich heinz heitor hekmatullah hekuran helder helge helgi helio heliodoro hellmut
    helmar helmut helmuth hemant hemanta hemi henadz henare hendri hendrik hendrikus hendropriyono henk hennadii
    hennadiy henning henri henrik henrikas henrikh henrique henry henryk heorhii heorhiy heraclio herbert herbie
    herculano hercule heribert heriberto herlander herman hermenegildo herminio hermogenes hernan hershel heru herve
    herwig hesam heshmatollah hessam hessel heydar heyder heydər hezekiah hicham hichem hidde hidehiko hidehiro
    hidehito hidekazu hideki hidemasa hidenori hideo hidetaka hidetoshi hideyo hideyoshi hideyuki hidipo hieronim
    hifikepunye higinio hikaru hikmatullo hilaire hilario hillel hilmar himanshu himanta himzo hinrich hipolit
    hipolito hippolyte hiralal hiram hirobumi hirofumi hirohiko hirohisa hirohito hiroji hirokazu hiroki hiromasa
    hiromichi hiromitsu hironobu hironori hiroshi hirotaka hiroto hirotoshi hiroya hiroyasu hiroyuki hisahito hisao
    hisashi hisayoshi hisayuki hisham hishammuddin hitesh hitoshi hjalmar hjortur hlib hnat hocine hojiakbar holger
    homayoun hongbin hongbo hongjun hongliang hongtao honore honorio hooman hooshang horace horacio horatio horatiu
    hordii hordur horia hormoz hormuz horst horymir hosein hoshyar hosni hosny hossam hossein houcine houman
    houshang houssam houssem houssine hovannes hovhannes hovik hovsep howard howie hrach hrachya hrant hrayr hreinn
    hrishikesh hristijan hristo hristofor hrithik hrvoje hryhorii hryhoriy huanzhang huaqing hubert hubertus hugh
    hugo hugues huib hulusi humaid humayun humbert humberto humphrey hunor hursit husam husamettin husein huseyin
    hushang husni husniddin husnu huso hussain hussam hussein huub huw hynek hysen hysni hywel hörður iacopo iain
    iakob iakovos ian iarlaith iason ibou ibragim ibraheem ibrahim ibrahima ibrar ibro ichiro idham idris idriss
    idrissa idriz idwal ieronim ieronymos iestyn ieuan ifan ifeanyi ifeanyichukwu ifor iftikhar igal ignac ignacio
    ignacy ignas ignat ignatius ignatiy ignaty ignaz ignazio ignjat igor ihab ihar ihor ihsan ihsanullah iiro ijaz
    ikechukwu ikemefuna ikenna iker ikram ikramullah ikrom ikuo ilaiyaraaja ilan ilari ilarie ilario ilarion ilber
    ildefonso ilgar ilham ilhami ilhom ilia ilian ilias ilidio ilie ilija ilir ilirjan iliya iliyan ilja ilker
    ilkhom ilkin ilkka ilko illarion illes illia illimar illtud illya ilmar ilmari ilpo ilqar ilya ilyas ilyass
    ilyos imad imanol imants imdad imed imran imre imron imrul imtiaz inacio inaki inamullah inayatullah indalecio
    indrajit indranil indrek ingemar ingmar ingo ingolf ingolfur ingomar ingus ingvald ingvar inia inigo innocenzo
    innokentiy innokenty inocencio inoke intigam ints inuwa inzamam ioan ioane ioann ioannis iolo ion ionel ionita
    ionut iorwerth iosefa iosif ippei ippolit ippolito iqbal iraj irakli iraklis irenee ireneusz irfan irman irwan
    irwansyah isaac isaak isaiah isaias isak isaltino isam isamu isao isgandar ishaan ishak ishan ishant ishaq
    ishfaq ishkhan ishmael ishwar isiah isiaka isidor isidore isidoro isidro isimeli isireli iskandar iskender isko
    iskren islem islombek islwyn ismaaciil ismadi ismael ismail ismaila ismatullah ismatullo ismayil ismet ismo
    ismoil israr issa issam issiaka issouf issoufou istvan isuf isuru itai itamar itaru itay itzchak itzhak itzik
    iulian iuliu iuri iustin iustinian ivailo ivan ivane ivanildo ivano ivar ivars ivaylo ivica ivo ivor iwan iwao
    iyad izatullo izet izhar izmail iztok izuchukwu izydor izzat izzeddine izzet izzettin jaafar jaak jaakko jaamac
    jaan jaanus jaap jaba jabari jabbar jaber jabez jacco jacek jacinto jack jaco jacob jacobo jacobus jacopo
    jacques jader jadranko jafar jagadish jagannath jagat jagdeep jagdish jagjivan jagmohan jahanbakhsh jahangir
    jahanzaib jahanzeb jahongir jaideep jailson jaime jair jairam jairo jakab jakaya jake jakhongir jakob jakov
    jakrapong jaksa jakub jakup jalal jalaluddin jalen jalil jalmari jalol jaloliddin jamaal jamal jamaluddin jamar
    jamarcus jameel jamel james jamil jamoliddin jamshaid jamshed jamshid jan janaka janardan janardhan janardhanan
    jandos janez janibek janio jannik jannis janos janosch jansug janusz jaouad jaran jarbas jared jarek jaremi
    jargaltulga jari jarkko jarlath jarle jarmo jarno jarod jaromir jaron jaroslav jaroslaw jarosław jarrah jarred
    jarrod jasem jasenko jasim jason jassem jassim jasur jasurbek jatin jatupat jatuporn jaume javad javaid javed
    javi javier javlon javohir javon jawad jawahar jawaharlal jawar jawdat jawed jayakumar jayant jayanta
    jayaprakash jayaram jayasurya jayesh jaylen jazuli jed jedediah jedrzej jeenbek jeetendra jeff jeffery jeffrey
    jeffry jejomar jekabs jelle jemal jenishbek jeno jens jeppe jere jeremaia jeremiah jeremiasz jeremie jeremy
    jerko jermaine jernej jeroen jerome jeronimo jerry jerzy jesper jesus jeton jevrem jeyhun jhalanath jhon jiabao
    jiahao jianbin jianbo jianfeng jianguo jianjun jianlin jianming jianqiang jianwei jianxin jianye jianzhong
    jibril jibrin jide jignesh jilles jim jimbo jimmy jindrich jingfu jinlong jintao jirair jiri jiro jitendra jitin
    joachim joakim joao joaquim joaquin jochem jochen joel joep joerg joeri joern jogendra johan johann johannes
    johari john johnathan johnathon johnny joichiro joko jokubas jon jonah jonas jonathan jonathon jonny joonas joop
    joost jordi jorg jorge jorgen jorginho joris jorma jorn jort josaia josateki jose josef josep joseph joshua
    josiah josimar josip josselin jost josue jotaro jotham jouko jouni jovan jovica jovino jovito joydeep joza joze
    jozef jozo jozsef jozsi juan juancarlos juancho juanito juanjo juanma jubril jucelino juha juhan juhani juho
    jukka jules julian julien julio julius juliusz jumaa jumabek jumanne jumber jumhur jun junaid junichi junichiro
    junji junlong junpei junwei junxiong junya junzo juozapas juozas jurabek juraj jurandir jure jurg jurgen juri
    jurica jurij jurijs juris jurjen juro jurre jurriaan juscelino jussi justas justin justinas justo justus justyn
    jusuf juvenal jyotiraditya jyri jyrki jørgen jørn kaan kaapo kaare kaarel kaarle kabelo kabine kabiru kacem
    kacper kaddour kadhim kadyrbek kagan kaguta kahlil kai kailas kailash kairat kairbek kais kaito kajetan kakajan
    kakha kakhaber kakhi kalaveti kaleem kalervo kalev kalevi kalidas kalidou kalilou kalim kalione kalju kalle
    kalman kalonzo kaloyan kalpesh kamal kamalesh kamaluddin kamaruddin kamber kambiz kamchy kamchybek kamel kamil
    kamindu kamlesh kamo kamol kamoliddin kamran kamruzzaman kamyar kanatbek kanhaiya kaniela kanstantsin kantilal
    kanybek kapil kapila karamoko karapet kare kareem karekin karel karem karim karimjon karimullah karl karlheinz
    karlis karlo karmo karno karo karolis karoly karstein karsten karthik karthikeyan karti kartik karunanidhi
    karwan karypbek karzan kashif kashinath kasim kasit kaspar kasparas kasper kasra kassahun kassem kassim kassoum
    kassym kassymjomart kassymzhomart kastriot kasun kasymbek katsuhiko katsuhiro katsuji katsumasa katsunori katsuo
    katsuya katsuyuki kauko kaveh kawika kayhan kayode kaysone kazem kazim kazimieras kazimierz kazimir kazuaki
    kazuhide kazuhiko kazuhiro kazuhisa kazuki kazuma kazumasa kazunari kazunori kazuo kazushi kazushige kazutaka
    kazutoshi kazuya kazuyoshi kazuyuki kazys kazım kealan kebede kedar kedarnath kees keheliya keigo keiichi
    keiichiro keiji keijiro keiran keisuke keita keitaro keith keizo kelemedi kelemen kelvin kemal kemalettin kembo
    kemoko ken kenan kenenisa kenesary kenichi kenichiro kenji kenjiro kenneth kenshin kensuke kent kenta kentaro
    kento kenzo keoni kepa keqiang kerem kerim keshav keshawn keshub kestutis ketan ketema ketil ketumile keven
    kevin keyhan keyvan kgalema khabib khachatur khachik khadim khagani khagendra khairuddin khairul khairullah
    khairy khalaf khaldoun khaldun khaled khaleel khalfan khalid khalil khalilullah khaltmaa khamis khamphoui
    khamtai khamtay khariton khashayar khattab khayal khayreddine khikmatullo khizar khoa khodr khoren khosro
    khosrow khudair khudoyberdi khurelbaatar khurelsukh khurram khushal khvicha khwanchai kianoush kiarash kiatisuk
    kieran kieron kifayat kifle kiichi kiichiro kilian killian kimi kimio kimmo kimon kimutai kioumars kip
    kipchirchir kipchoge kipchumba kipkemboi kipkirui kipkoech kipkorir kipkosgei kiplagat kiplimo kipngeno
    kipngetich kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kiptum kipyego kipyegon kiraitu kiril kirill
    kiryl kishan kishor kishore kithure kittipong kittirat kittisak kiumars kiyohiko kiyoshi kiyotaka kjartan kjeld
    kjell kjetil klaas klaudiusz klaus klavdij kleanthis klemens klement kliment klodian knud knut koba kobi kodjo
    kodwo koen koenraad kofi kohei koichi koichiro koji kojiro kojo kokou koksal koldo kolja kolya komil komla
    kondrat kondraty konrad konstantin konstantinos konstanty koray korbinian korbsak korhan korkut kornei kornel
    kornelis koroush koryun kosaku kosei koshiro kosmas kosrat kossi kosta kostadin kostas kostiantyn kostis
    kostyantyn kosuke kotaro kote kouhei kouichi kourosh kousuke kozo kraisak krasimir krassimir krastyo kreshnik
    kresimir kreso kriangsak kriengsak krikor krishna krisjanis kristaps kristian kristinn kristjan kristof
    kristoffer kristupas krisztian krit krsto krunoslav krystian krystof krzysiek krzysztof ksawery kuanysh
    kubanychbek kubatbek kubilay kubrat kudret kujtim kumar kunal kunihiko kunihiro kunio kunlavut kunle kuno
    kurmanbek kursat kurt kurtis kusal kushal kusnadi kustaa kuzma kwabena kwabina kwabla kwadjo kwadwo kwaku kwame
    kwamena kwami kwasi kweku kwesi kyaw kyle kylian kyohei kyoichi kyosti kyosuke kyriakos kyryl kyrylo kərim
    lachezar lachie lachlan ladislas ladislav lado laercio laerte lahcen lahiru laimonas laisenia laith lajos lakhan
    lakhdar lakshman lalchand lalit lalith lalu lamberto lambros lamido lamin lamine lancelot lanre lansana lapo
    larry lars lasantha lasha lasith lassana lasse lassina laszlo lateef laurens laurent laurentiu lauris lauritz
    laurynas lautaro lavrentiy lavrenty lawrence laxman layth lazar lazaro lazaros laziz lazola lazzaro leander
    leandre leanid lebron lech lechoslaw leendert leevi lefteris lehel leif lekan lekhnath lelio lembit lemuel
    lenard lencho lennart lennie lenny leo leobardo leocadio leon leonard leonardo leonas leonce leoncio leonel
    leonhard leonid leonida leonidas leontin leontios leontiy leonty leopold leopoldo leos lernik leroy leszek
    letsie letsile levan levent levente levko levon lewis liam liaqat liaquat libor liborio lidetu lieuwe liguo
    lindani lindomar linus lionel liparit liqiang liridon lirim lisandro liubomyr liudas liudvikas liutauras livio
    liviu ljuban ljubco ljube ljubisa ljubo ljubomir ljupco lkhagvasuren llorenc lluis llyr llywelyn loay lochlann
    lodewijk lodovico loic lokendra lokesh longfei longino lopeti lorand lorant lorcan lorenzo lorinc lotfi
    lotfollah lothar louay louis loukas lounes lourival lovre lovrenc lovro luarsab lubabalo lubomir lubor lubos luc
    luca lucas luchino lucian luciano lucien lucio lucius lucjan lucretiu ludek ludevit ludger ludo ludolf ludovic
    ludovico ludovit ludvig ludvik ludwig ludwik luhut luigi luigino luis luitpold luiz luka lukas lukasz luke
    lukman lulzim lumir lungisani luqman lutfi lutfor lutfu lutfullah lutz luuk luvo luvsannamsrai luvuyo lwandile
    lyes lykourgos lyndon lyuben lyubomir lyudmil maamoun maarten macario machfud machiel maciej maciek macky mactar
    madan madhav madhavan madhavrao madhukar madhusudan madis madiyar madoc madoda madog mads madubuike magnar magne
    magnus mahadev mahadzir mahamadou mahamane mahamat mahammad mahan mahathir mahavir mahboob mahbub mahbubul mahdi
    mahela mahender mahendra maher mahesh mahfoud mahfouz mahfud mahfuz mahfuzur mahinda mahir mahjoub mahmood
    mahmoud mahmud mahmudul mahmudullah mahmut mahyar mairtin maithripala makar makarand makariy makhenkesi makis
    makoto makram maksatbek maksim maksimilian maksym maksymilian malachi malachy malakai malamine malang malcolm
    maldwyn malek malick malietau malietoa malik malkhaz mallikarjun malo malte malusi mamadi mamadou mamady mambet
    mamdouh mamia mammad mamman mamoru mamoudou mamoun mandla mandlenkosi manfred mangaliso mangesh mangosuthu
    manikandan manindra manish manjunath manlio manmohan manoa manohar manoj manole manolis manolito manolo manos
    mansour mansukh mantas manuel manuk maqbool maqsood maqsud marat maratbek marc marcantonio marceau marcel
    marceli marcelinho marcelino marcell marcellin marcellino marcellus marcelo marcial marciano marcin marcio marco
    marcos marcus mardiros maredudd marek mareks margus mariano marijus marin marinel marinko marinos marinus mario
    marius mariusz mark markandey markiian markiyan markku marko markos markus marlon marmaduke marnix maros marouan
    marouane marshawn martijn martin martinho martiniano martiros marton martti martynas marvin marwan marzuki
    masaaki masafumi masaharu masahide masahiko masahiro masahisa masahito masakatsu masakazu masamitsu masamune
    masanao masanobu masanori masao masashi masataka masateru masato masatoshi masatsugu masaya masayasu masayoshi
    masayuki mashrafe masimba masood masoud masroor masrour massimiliano massimino massimo massoud matan matanya
    matas matej mateo mateusz matevz matheo mathew mathias mathieu mathijs mathis mathurin mati matias matiss
    matityahu matiullah matjaz mato mats matt matteo matthew matthias matthieu matthijs matti matus matvei matvey
    matvii matviy matyas maudood mauno mauri maurice mauricio maurilio maurizio maurycy maxamed maxamuud maxence
    maxim maxime maximilian maximiliano maximilien maximino mayank mayur mazen mazhar maziar mazin maziyar mazloum
    mazlum mbhazima mbiyu mbongeni mbugua mbulelo mcebisi mcebo mebratu mecit medard medet medhat medoune meechai
    meelis mehari mehdi mehidy mehmed mehmet meho mehrab mehran mehrdad mehrshad mehrzad mehul meilir meindert
    meinhard meinrad meirambek mekonnen melchiorre melchor meles melih melikset meliton melle melor melquiades
    melusi melvin melvyn memduh menachem menahem menashe mendsaikhan mengistu menno mensud menyhert menzi merab
    merera merouane mert merten mervin mervyn mesfin mesrop messaoud mesud mesut metehan metin metod metodi meurig
    mevlut meysam mfundo mher michael michail michal michalis michał micheal michel michelangelo michiaki michiel
    michihiko michihiro michio mickael mico midhat mieczyslaw mieczysław mieszko migjen miguel miha mihael mihai
    mihail mihailo mihajlo mihalis mihaly mihhail mihir mihkel mihnea mihran miikka mijat mijo mijodrag mikael
    mikail mikalai mikalay mike mikel mikhail mikheil mikio mikkel mikko miklos mikola mikolaj mikołaj miksa mikulas
    milad milan milenko milija milind milinda milisav milivoj milivoje miljan miljenko milko miloje milojko milomir
    milorad milos miloslav milosz miloud milovan miltiadis milton miltos milun milutin mimmo minas mincho mindaugas
    mindia minghao minoru miodrag miralem mirbek mircea mirco mirek mirhossein mirko mirlan miro miron miroslav
    miroslaw mirosław mirsad mirwais misak misbahul mishaal mishal mitar mitch mitchell mithat mithun mitica mitko
    mitrofan mitsugu mitsuharu mitsuhide mitsuhiko mitsuhiro mitsunori mitsuo mitsutaka mitsuyoshi mitsuyuki mitya
    mizanur mizengo miłosz mkhitar mkrtich mladen mluleki mlungisi mmusi moacir moacyr moad moataz moaz mochtar
    moctar modestas modou mody moeketsi moeldoko mogens mohamad mohamed mohammad mohammadali mohammadhossein
    mohammadjavad mohammadreza mohammadu mohammed mohamud mohamuud mohan mohand mohandas mohaned mohanlal mohannad
    mohcine mohd mohibullah mohieddine mohieldin mohit mohiuddin mohsen mohsin moinuddin moise moisei moises moisey
    mojmir mojtaba mokdad mokgweetsi mokhtar molefi momcilo mominul momir momodou momodu momoh mompati moncef mondli
    mongezi mongi mongkol moniruzzaman monkhbat mordecai mordechai morlai morris morten morteza morthen mory mosaab
    mosab mosaddek moses mosese moshe moshiur moshoeshoe moshood mosiuoa moslem mostafa mostapha moti motiejus
    motilal motiur motoharu motohiko motohiro motoyuki motsoahae motti mouad mouloud mounir mourad moussa moustafa
    moustapha movses mozammel mozes mrinal mrisho mrityunjay msizi mstislav mswati mthandazo mthetheleli mthobisi
    mthokozisi mthuli muamer muammar muammer muath muaz muazu mubariz mubashir mudassar mufutau mugur mugurel
    muhadjir muhaimin muhamed muhammad muhammadu muhammet muhanad muhannad muharem muharrem muhibullah muhiddin
    muhidin muhittin muhsin muhyiddin muigai muiris mujahid mujdat mujeeb mujibur mujo mujtaba mukesh mukhiddin
    mukhriz mukhtar mukhtari mukul mukund mulatu mulayam mulham mulualem mulugeta mulyono munarman munawar muneer
    muneo mungo munib munif munir munkhbat munkhbayar munther munyaradzi muqtada murad murali muralidhar
    muralidharan murat muratbek murchadh murdo muriithi murilo murman murod murodjon murrough murtala murtaza musa
    musab musalia mushahid musharraf mushegh mushfiqur mushtaq muslum mustafa mustafizur mustapa mustapha muthuvel
    mutiu mutlaq muttiah mutula muzaffar muzammil mwai mxolisi mykhailo mykhaylo mykola mykolas myktybek mykyta
    myrddin myron myroslav mzimkhulu mzwakhe mzwandile mzwanele naadir nabeel nabil nacer naceur nachshon nachum
    naci nacim nadav nadeem nader nadhir nadiem naeem nafees nafiu naftali nagaraj nagarjuna naghi naguib nahit
    nahuel nahum naif nail naim nainoa najam najeeb najib najibullah najm najmul nakul namal nambaryn namig namik
    namiq namık nanang nandasena nandor naofumi naohiko naohiro naohito naoise naoki naotaka naoto naotoshi naoya
    naoyuki naqibullah narasimha narayanan narciso narcisse narek narendra naresh nariaki narongchai nasaruddin
    naseer naser nasir nasiru nasratullah nasreddine nasriddin nasrollah nasrullah nasser nassim nassir nasuh
    natalino natalio natan natanael natanel nate nathan nathanael nathaniel natiq natsagiin nattapong nattawut
    natthaphong natwar nauman nauris naveed naveen navid navin nawaf nawaz nawshirwan nayden nayef nazar nazarbek
    nazarii nazario nazariy nazaruddin nazih nazim nazmul nazri nazrul nazım ncedo ndabaningi ndubuisi nduka ndumiso
    nebi nebiyu nebojsa necati necdet nechirvan necip necmettin necmi neculai ned nedelcho nedeljko nedim nedyalko
    nedzad neeme neeraj negash negasso negussie nehemiah neil nejat nejc nejib nektarios nelson nelu nemani nemanja
    nematollah nematullah nemesio nenad neofytos nepomuceno nepomuk nerijus nerio nerses nestor nestore netanel
    netani neville nevzat nexhip nexhmedin neymar nezar ngconde nghia ngoako niall niallan nicanor nicasio niccolo
    nicephore nichifor nicholas nick nico nicodemo nicodim nicolaas nicolae nicolai nicolaie nicolas nicolau nicolo
    nicomedes nicu nicusor niek niels nigel nihat niilo nijat nikanor nikhil nikifor nikiforos nikitas niklas niko
    nikodem nikodim nikoghayos nikolai nikolaos nikolas nikolay nikolce nikoll nikoloz nikos niksa nilanjan nilesh
    nils nilton nimrod niphon niraj niranjan niroshan nisar nishant nishikant nissim nitesh nitin nitish nivaldo
    niwattumrong niyazi nizamettin nizami nizamuddin nizar nizomiddin njabulo njal nkosana nkosinathi nkosiyabo
    nnabuike nnaemeka nnamdi noah noboru nobuaki nobuhiko nobuhiro nobuhisa nobukazu nobunaga nobuo nobusuke
    nobutaka nobuteru nobutoshi nobuyoshi nobuyuki nodar nodir nodirbek noel noman noorullah noppadon norayr
    norazman norbert norberto nordin norihiko norihiro norihisa norik norikazu norio noritaka noriyasu noriyoshi
    noriyuki norman normunds nosratollah nouraddin noureddin noureddine nouredine novruz noynoy nshan ntuthuko
    nugzar nuhu numan nuno nunzio nurali nurbek nurbol nurbolat nurcholish nurdin nurettin nuri nuriddin nurlan
    nurlanbek nurmuhammad nurmuhammet nurmukhammad nursultan nurtai nuruddeen nurullah nurzhan nusret nuwan nyamdorj
    nîhad obadiah obafemi obaid obaidul obaidullah obert obinna obrad obren ochirbat octav octavian octaviano
    octavio octavius odair odbayar odd oddbjorn oddbjørn oddgeir oddmund oddvar oded odil odilio odilo odilon
    odoardo odon odysseas ofer ognian ognjen ognyan ogtay oguz oguzhan ohad ohannes oibek oisin ojars okan okechukwu
    okey okezie oktay olabode oladapo oladele oladimeji oladipo olaf olafs olafur olai olanrewaju olatunde olatunji
    olav olavi olawale oldrich ole oleg olegario oleh oleksa oleksandr oleksii oleksiy olev olexandr olgierd olimpiu
    olindo oliver olivier oliviero olle olof oluf olufemi olukayode olumide olusegun oluseyi oluwafemi oluwaseyi
    oluwole omair omar omelian omer omero omid omkar omprakash omri omurbek onder ondrej onesime onesimo onik onni
    onno onofrio onufrii onur onyebuchi onyema opanas oraz orazbek orazio orazmyrat orban oren orest oreste orestis
    orhan orhun oriol orjan orkhan orkun orlando orlin ornulf orozbek orrin ortwin orville osagie osama osamu osaze
    oscar osip osita oskar oskars osman osmar osmo ossama ossian ossufo ostap ostoja osvaldas osvaldo oswald oswaldo
    oswin oszkar otabek otakar otar otavio otgonbaatar otgonbayar othman otman otmar otoniel otso ottaviano ottavio
    ottfried ottmar otto ottokar ottone oualid oumar oumarou ousainou ousman ousmane oussama ousseini oussema
    ousseynou ove ovidio ovidiu owain owen oybek oystein oyvind ozan ozcan ozhan ozod ozren paata paavali paavo
    pablo paddy padmanabhan padraic padraig pakalitha pal palaniappan palaniswami palitha pall palle palmiro
    panagiotis panagis panas panayot panchanan panfilo pankaj pankrat panos panteleimon pantelija pantelimon
    pantelis panu paolino paolo paora papis papuna paraskevas paresh parham paritosh parsa parth partha
    parthasarathi paruyr parvan parvez parviz pascal pascasio pasquale pasqualino pathum patricio patrick patrik
    patryk patxi paul pauli paulinho paulino paulius paulo pauls paulus pavao pavel pavle pavlo pavlos pavol pawel
    paweł payam peadar peceli peder pedram pedro peiyan pejman pekka pelayo pelle pellumb pengfei pentti pepijn
    pepito peppe peppino per percy peredur perica pericles periklis pertti perttu pervaiz pervez petar peter peteris
    petko petr petras petre petri petrica petrisor petrit petros petru petteri peyman pezhman phathekile phelim phil
    philani philbert philemon philibert philip philipp philippe phineas phumlani piaras pichet pierangelo
    pierfrancesco piergiorgio pierluigi pierpaolo pierre piersilvio piet pietari pieter pietro pijus pim pimen
    pinaki pinarayi pinchas pinhas piotr piotrek piripi pirmin pisti pius piyabutr piyush pjeter plamen platon
    plinio plodprasop poghos polad policarpo polikarp polychronis pompiliu ponciano pongsak porfirio pornchai potap
    poul pouria pourya pouya povilas prabhakar prabhakaran prabhat prabin prabowo pradeep pradip pradyumna praful
    prafulla prahlad prajak prajin prajwal prakash pramod pramoedya pramono pramote pranab pranas pranav prannoy
    prasanta prasenjit prasert prashant prashanth prasong prateek pratik pratikno pravin pravit prawit prayudh
    prayut prayuth preben predrag preecha premchand premysl preslav pridi pridiyathorn pridon priit primoz prinya
    prithviraj priyantha procopio prodromos proinsias prokhor prokofy prokop prokopy prosenjit prosper protais
    prudencio przemek przemyslaw przemysław puey pulak punsalmaa purevdorj purnomo purushottam pushpakamal pyotr
    qabil qadir qahraman qahramon qais qaiser qalib qamil qasem qasim qassem qassim qays qayyum qemal qichen qingguo
    qinghong qinglin quamrul quang qubad qudratullah quentin quett quim quintin quintino quinton quirin quirino quoc
    qusay raanan rabah rabie rabih rabindra rabindranath rabiu rachad rached rachid rachmat radek radenko radhi
    radhouane radik radim radisa radisav radislav radivoj radivoje radko radoje radojica radojko radomir radoslav
    radoslaw radostin radosław radouane radovan radu raducu radwan radyslav raed rafa rafael rafail rafal rafat
    raffaele raffi raffy rafig rafik rafiq rafique rafiqul rafizi raghav raghavan raghavendra raghib raghnall raghu
    raghunandan raghunath raghuram raghuvansh ragnar ragnvald raheel rahim rahimullah rahmanullah rahmatollah
    rahmatullah rahmatullo rahmonali rahul raila raimo raimond raimondas raimondo raimonds raimund raimundas
    raimundo rainald rainer rainier raitis raivis raivo raj rajab rajaram rajat rajdeep rajeev rajendra rajesh rajib
    rajinikanth rajiv rajko rajkumar rajmund rajnath rajnish rajpal raju rakesh rakhim ralf ralph ramachandra
    ramachandran ramadhani ramakant ramakrishna ramakrishnan ramanathan ramanujan ramaswamy ramaz ramazan ramchandra
    ramdas ramdev rameez ramesh rameshwar rameshwor ramez rami ramil ramin ramiro ramiz ramkrishna ramnath ramon
    ramtin ramunas ramush ramy ramzi ranajit ranald randolph randy ranganathan rangsan rangsiman raniero ranil
    ranjit ranveer raouf raphael rares rashad rashaun rashed rasheed rashid rashidi rasim rasmus rasoul rastislav
    rastko rasul ratko rauf raul rauno ravi ravikumar ravindra ravindran ravish ravishankar ravshan rawiri rayimbek
    raymond raynald raynard razmik rebwar recai recep redas redouane refik reginald rehavam rehman reidar reidulf
    reiji reijo reimar reinaldo reinder reiner reinhard reinhart reinhold reinier reinis reino rejepmyrat remco remi
    remigijus remigio remigiusz remko remus remy remzi renan renars renat renato renaud rens rentaro renzo resad
    resat resit reto reuben reuven revaz rexhep reynald reynaldo reynir reza rezaul rezo rezso rhodri rhun rhydderch
    rhydian riad riadh riaz ricardas ricardo riccardo richard richie rick rickey ricky ridha ridvan ridwan rien
    rifat rifki rigas rigoberto rihards riho rik rikard rikiya riku rilwan rilwanu rimantas rimvydas rinaldo rinat
    rintaro rishabh rishikesh riste risto ritesh rithy rituraj ritvars ritwik rivaldo rizal rizgar rizieq rizwan
    roald robbie robert robertas roberto robinho robson rocco roch rochmin rodante roddy roderich roderick roderik
    rodion rodney rodolfo rodoljub rodolphe rodrigo roel roelof rogelio roger rogerio rognvaldur rohan rohit
    rohollah rohullah rokas roland rolandas rolando rolands rolf rollo romain roman romaric romario romas romeo
    romeu romica romolo romuald romualdas romualdo romulo romulus ron ronald ronaldinho ronaldo ronan ronen rongji
    ronojoy roozbeh rory rosendo rosli rossen rostam rostislav rostyslav rotimi rouhollah rovshan rovshen roy
    rrustem ruadhan ruaidhri ruairi ruairidh ruaridh ruben rudi rudiantara rudiger rudolf rudolph rudy ruedi
    ruediger rufat rufino rufus ruggero ruhollah ruhul ruhullah rui ruihuan rumen rune rupak rupert ruperto
    rupprecht ruprecht rurik rusdi rushdi rusiate ruslan ruslanbek rusli rusmir russell rustam rustamjon rustem
    rustom rustu rutger rutilio ruud ruudi ruwan ryan ryo ryohei ryoichi ryoji ryoma ryosei ryosuke ryota ryotaro
    ryoya ryspek ryszard rytis ryuhei ryuichi ryuichiro ryuji ryunosuke ryusei ryusuke ryuta ryutaro ryuya rıdvan
    rıfkı rəşad saad saadallah saadeddine saadoun sabahattin sabahudin saban sabatino sabelo sabin sabino sabir
    sabirjon sabit sabiu sabri sabry saburo sachin sachithra sadaaki sadaharu sadahiko sadanand sadananda sadao
    sadegh sadek sadeq sadettin sadig sadik sadio sadiq sadok sadri sadriddin sadullah sadyr sadık sadıq saeb saeed
    saeid safet saffet safwan safwat sahadev sahak sahr saidakbar saidi saidou saidu saif saifeddine saifuddin
    saiful saifullah saikhanbileg saikou saimone sajad sajeeb sajid sajith sajjad sakari sakaria sakher sakhumzi
    sakiasi sakip sakir saku sakıp salah salaheddine salahuddin saldi saleem saleh salif salifu salih salil salim
    saliou salko salleh salman salustiano salvador salvatore samad samak samandar samart samat sambit samboy sameh
    samer samet sami samih samiilo samil samir samisoni samiullah samnang sampath samppa samrin samuel samuil samuli
    samvel samy sanath sanaullah sandeep sander sandiaga sandile sandip sandor sandrino sandro sanduk sanjaasuren
    sanjar sanjarbek sanjay sanjeev sanjit sanjiv sanjoy sankar sankaran sanoussi sansern santanu santeri santiago
    santosh santtu sanusi saoud saparbek saparmurat saparmyrat saqib saqlain sarath saravanan sarayuth sarbast
    sardor sarfaraz sarfraz sargis sarkhan sarkis sarmad sarunas sarvar sarvepalli sarwo sasan saso sassan sasun
    sathish satish satoru satoshi saturnin saturnino satyabrata satyajit satyapal satyendar satyendra saugata saul
    sauli saulius saulo saurabh saurav sauro saveliy savely saverio savino savo savva savvas sayan sayf sayfiddin
    sead seamas seamus sean seanan sebastian sebastiano sebastiao sebastien sebestyen sebhat secundino sedat
    sediqullah sedrak sefer sefik segismundo segun seif seifeddine seifu seigo seiichi seiichiro seiji seijiro
    seishi seishiro seitaro seizo sejad sekope sekou sekouba selahattin selami selcuk seleshi selim selvam semakula
    semen semere semesa semih semisi semsettin semsudin semyon senad senahid senan senol senthil seoras seosamh
    sepehr sepp seppo septimiu septimus serafettin serafim serafino serban serbest serdar seref seretse serge sergei
    sergejs sergey sergi sergio sergiu serhan serhat serhii serhij serhiy serigne serik serikbek serikbol serkan
    sermet serob serop sertac sertan servac servando serzh setareki seth setrak settimio seumas sevastian sevastyan
    sevdalin severiano severin severino sevki seweryn seydina seydou seyfettin seyfi seyfullah seyoum sfiso shaaban
    shabbir shabtai shafee shafik shafiq shafiqul shafiqullah shafiqur shahab shahabeddin shahabuddin shahbaz
    shahboz shaher shahid shahidan shahidul shahir shahjahan shahnawaz shahram shahriar shahril shahriyar shahrokh
    shahrouz shahrukh shahrul shahryar shahwali shahzad shahzaib shahzeb shahzod shailendra shailesh shakeel shaker
    shakhboz shakhzod shakib shakir shalva shamik shamil shamsuddin shamsul shamsur shamus shane shankaran shantanu
    shaoqi shapour shaqir shaquille sharad sharafuddin shariful sharifullah sharmarke shashank shatrughan shaukat
    shaul shaun shavarsh shavkat shawki shawqi shefqet shehan sheharyar shehbaz shehu shekhar sheku sherali sheraz
    sherko shervin sherwin sherzad sherzod shiferaw shigang shigeaki shigeharu shigehiro shigekazu shigeki shigenobu
    shigeo shigeru shigetoshi shigeyoshi shigeyuki shihab shimelis shimon shimpei shimshon shingo shinichi
    shinichiro shinji shinjiro shinnosuke shinpei shinsuke shintaro shinya shinzo shirish shivakumar shivam
    shivkumar shivraj shizuo shkelzen shlomi shlomo shmaryahu shmuel shmulik shneur shoaib shogo shohei shoichi
    shoichiro shojiro shokhrukh sholto shoma shota shotaro shoukry shoya shozo shpend shpetim shreyas shrikant
    shriram shubham shubman shuguang shuhei shuhrat shuichi shuichiro shuja shujaat shuji shukhrat shunichi
    shunichiro shunji shunpei shunsuke shuntaro shunya shusaku shusuke shuzo shwan shyam shyamal siad siaka siamak
    siamion siaosi siarhei siarhey siavash sibghatullah sibusiso sicelo sidarto siddaramaiah siddhant siddharth
    siddhartha siddig siddiqur sidnei sidney siebe siebren siegbert siegfried siegmar siegmund sietse sifiso
    sigbjorn sigbjørn sigfrido sigfus sigismund sigit sigitas sigmar sigmund sigmundur sigurd sigurdur sigurjon
    sigurður sigvards sigve sihamoni sihanouk sihasak siim sijbrand sikandar sikeli sikhumbuzo silas sileshi silvano
    silverio silvester silvestro silvestru silvino silvio silviu simas simegnew simen simeon simion simione simo
    simon simonas sinan sinasi sindri sinisa sione siphamandla sipho sirajuddin sirajul sirichok sirio siro sirous
    sirri sirus sirwan sisto sitaram sitiveni siua sivakumar sivaraman sivert sixten sixto siyabonga siyamend sizwe
    sjaak sjoerd sjors skender skuli sladan slaheddine slamet slavcho slaven slavi slavisa slavko slavoj slavoljub
    slavomir slawomir slađan slimane slobodan smail smbat snorre snorri sobeslav sobhi sobhuza sobir socrates sodiq
    soeharto soekarno sofiane sofyan sohail sohei sohrab soichi soichiro sokratis soliman solomon soltan somachandra
    sombath somboon somchai somerled somhairle somkiat somkid somnath somphong somsak somyot sondhi sondre soner
    songezo sonke sonthi sophal soren sorie sorin sorinel soroush sory soso sosuke sotaro sotero sotirios sotiris
    soufian soufiane souhail souleymane soumaila soumen soumitra souphanouvong sourabh sourav souvik spasoje spencer
    spiridon spiro spyridon spyros srdan srdjan srecko sreejith sreekumar sreenivasan sreten srettha sridhar srikant
    srikanth srinath srinivas srinivasa srinivasan sriram srđan ssemakula sserunkuma staffan stamatis stanimir
    stanislao stanislas stanislau stanislav stanislaw stanko stanley stanoje stasys stathis stavros stefan stefano
    stefanos steffan steffen stefon steinar steingrimur stelian stelio stelios stellan sten stepan stephan stephane
    stephen stephon stergios stevan steve steven stevo stian stig stijn stipan stipe stjepan stoil stoimen stojan
    stoyan stoycho strahinja stratis straton stratos stsiapan stuart sture stylianos ståle subhas subhash subhendu
    subhi subir subodh subrahmanyam subramaniam subramanian subramanyam subrata suchart suchat sudarshan sudhakar
    sudhanshu sudhir sudip sudirman sudjiwo sufian sufyan sugeng sugiarto suhail suhaimi suharso suharto suhartono
    suhas suhrob sujay sujit sujoy sukardi sukarno sukhbaatar sukhendu sukhrob sukhumbhand sukru sukumar sulaiman
    sulayman suleiman suleimanu sulejman sulev sulevi suleyman suljo sulkhan sultanbek sumio sumit sumitro
    sundararajan sunday sune sunil supachai suparman suphachai supriyadi supriyanto surachai surachate suraj surajit
    surakiart surapong surasak surayud suren surendra suresh surono suryadi suryakant suryakumar suryanto susantha
    sushant sushil susilo susumu sutanto sutarman suthep sutin sutiyoso sutopo sutrisno suvendu svante svatopluk
    svatoslav svein sveinn sveinung sven svend svenn sverre sverrir svetislav svetlin svetomir svetoslav svetozar
    sviatoslav svyatoslav swapan swapnil syafii syafruddin syahrul syaiful syamsul syarif syarifuddin sybren sylvain
    sylvere sylvester sylvestre sylwester symeon symon sytse szabolcs szczepan szilard szilveszter szymon søren
    sırrı sławomir sərdar taalai taalaibek taavet taavi tadaaki tadahiko tadahiro tadahito tadakazu tadamasa
    tadanobu tadao tadas tadashi tadatoshi tadayoshi tadayuki taddese tadeas tadej tadek tadele tadeo tadesse tadeu
    tadeusz tadhg tadija tafara tage taghi taha tahar taher tahir tahmasb tahsin taib taichi taichiro taieb taiki
    taimur taisei taisto taisuke taizo tajuddin tajul takaaki takafumi takahide takahiko takahiro takahisa takahito
    takaji takamasa takanobu takanori takashi takashige takatoshi takaya takayoshi takayuki takehiko takehiro
    takehito takeo takeru takeshi takis takiyuddin takuji takuma takumi takuro takuto takuya takuzo talal talantbek
    taleb taleh talgat talha talib taliesin talıb tamas tamaz tamer tamerlan tamim tamir tamirat tamotsu tamrat
    tanasak tanase tancrede tancredi tancredo tanel taneli taner tanguy taniela tanju tanmay taofeek taoufik tapan
    tapani tapio tarak taras tarcisio tarek tariel tarik tariq tarique tariyel tarjei tarkan tarmo taro tarquin
    tarun taskin tasos tassilo tassos tathagata tatsuhiko tatsuhiro tatsuji tatsuma tatsunori tatsuo tatsuro
    tatsushi tatsuya tatul taufik taufiq taulant tauno tauqeer taurean tauseef tautvydas tavita tawanda tawfeeq
    tawfik tawfiq taye tayeb tayfun taylan taysir tayyab tayyip taşkın tecwyn ted tedros teemu teerasil teferi
    teferra tegid teguh teiichi teimuraz tejashwi tejasvi teklay tekle telesforo telman telmo temesgen temir
    temirbek temirlan temujin temur temuri temuujin temuulen tendai tendekai tengiz teobaldo teodor teodoro teodosio
    teofil teofilo teofisto teoman teppo terence terenty terenzio terho terje terkel tero terrance terrence teruaki
    teruhiko teruo teruyoshi teruyuki tesfaye teshome tessema teten tetsuji tetsuo tetsuro tetsushi tetsuya teun
    teunis teuvo tevan tevfik tevita tewelde tewodros tewolde teymour thabang thabani thabet thabiso thabo thad
    thaddaus thaddeus thaksin thamer thamsanqa thanakorn thanarat thanas thanasis thanassis thanat thanathorn
    thangaraj thanin thanom thanos tharcisse tharindu thawatchai thelonious themba thembinkosi themistoklis theo
    theodor theodore theodoros theodose theodosis theofanis theofilos theoneste theophane theophile theophilus
    thiago thibaud thibault thibaut thierno thierry thijs thilan thilanga thilina thilo thinh thione thirachai
    thirumavalavan thisara thitinan thodoris thomas thongchai thongloun thor thorbjorn thorbjørn thordur thorfinn
    thorgeir thorir thorkild thorleif thorsteinn thorsten thorvald thrasyvoulos thulani thulas thura thurgood tiago
    tianming tiarnan tiberio tiberiu tibor tiburcio tichaona tidiane tidjane tiernan tieying tigernach tigran
    tihamer tihomir tijjani tijmen tijn tikhon tilek tilekbek tillakaratne tilman tilmann tilo tim timmy timo timoci
    timofei timofey timoteo timothee timothy timucin timur titel titouan titus tivadar tjahjo tjeerd toader tobiah
    tobias todd todor tofail tofig tofiq togrul toivo toktar tokuji tolegen tolga tolgahan tom tomas tomasi tomasz
    tomaz tomek tomio tomislav tommaso tommi tommy tomoaki tomofumi tomohiko tomohiro tomohisa tomohito tomokazu
    tomoki tomonori tomotaka tomoya tomoyoshi tomoyuki toms tonci tonderai toninho tonis tonu tony toomas tooraj
    topi topias torben torbjorn torbjørn tore torfinn torgeir torgny toribio torkel torkil torleif tormod tornike
    torolf toros torquil torstein torsten toru torvald toshiaki toshiharu toshihide toshihiko toshihiro toshihisa
    toshikatsu toshikazu toshiki toshimasa toshimichi toshimitsu toshinobu toshinori toshio toshiro toshiya
    toshiyuki toufik toumani touraj toyly toyokazu traian trajce trajko traugott traycho trayvon trefor trendafil
    trevon trevor trifon trilochan tristan tristram trofim trokhym trond troy tryfon tryggvi trygve trystan tsakhia
    tsakhiagiin tsanko tsegay tsegaye tsepo tserenbat tshekedi tsimafei tsunehisa tsuneo tsutomu tsuyoshi tsvetan
    tsvetomir tsvetozar tsvi tuan tudor tudorel tudur tugdual tugrul tulegen tulio tullio tumurbaatar tuncay tuncer
    tunde tundu tunji tuomas tuomo tural turgay turgunbek turgut turhan turlough tursunbek tushar tuvia tvrtko twm
    tybalt tyler tymofii tymofiy tymon tymoteusz tymur tynchtykbek tyree tyrese tyrone tytus tzachi tzahi tzvi ubaid
    ubaidullah ubaldo ubiratan udai uday udayan udayanidhi uddhav udi udith udo ueli ufuk ugis ugljesa ugnius ugo
    ugochukwu ugur uilleam uisdean ujjwal ukshin uladzimir uladzislau ulan ulanbek ulas ulderico uldis ulf ulises
    ulisse ulisses ullrich ulo ulrich ulrik ulugbek ulughbek ulvi ulysse ulysses ulziibat ulziisaikhan umair umar
    umarbek umaro umaru umberto umer umesh umidjon unai unal unnikrishnan untung upali upendra upul urho uriah urien
    urmas urmatbek urmo uros urpo urs usama usamah usman usmon uthman utku uttam utz uwe uzeyir uzochukwu vachagan
    vache vaclav vaclovas vadim vadym vadzim vagelis vagharshak vagif vahagn vahan vahap vahdettin vahe vahid
    vahidreza vahit vahram vaibhav vaidas vaidotas vaidyanathan vaino vairis vaja vajiralongkorn vakhtang valdas
    valdecir valdemar valdemaras valdet valdimar valdir valdis valdo valdomiro valdrin valdur valentin valentinas
    valentyn valer valera valere valerian valeriano valerii valerio valeriu valeriy valery valiantsin valmir valon
    valter valters valtteri vanco vanderlei vangelis vangjel vano vaqif varahram varazdat vardan vardges varfolomey
    varlam vartan varun varuzhan vasak vasant vasco vasil vasile vasileios vasilii vasilios vasilis vasiliy vasily
    vaso vassil vassili vassilios vassilis vassily vasudev vasudevan vasyl vato vazgen vazha vazul veaceslav vecdi
    vedad vedat vedran veijo veikko veiko veit veli velibor velichko velimir velizar veljko velko vello venancio
    venanzio vencel vendel veniamin venkaiah venkat venkata venkataraman venkatesan venkatesh ventsislav venugopal
    verner veselin vesselin veton veysel viachaslau viacheslav vianney vicenc vicente vichai vichit victor victoras
    victoriano victorien victorino vidadi vidar vidas vidmantas vidoje vidyasagar vidyut viesturs vigen viggo
    vignesh vijay vijayakant vijayakumar vikas vikash vikenty vikram vikramaditya vikrant viktar viktor viktoras
    vilas vilasrao vilem vilen vilhelm vilhjalmur viliam viliame viliami vilimoni vilis vilius viljami viljem viljo
    ville villu vilmar vilmos vilnis vinay vinayak vincas vince vincent vincenzo vineet vinh vinicio vinicius vinit
    vinko vinoba vinod vintila vinzenz viorel vipin vipul virach viraj virak virat virender virendra virgil virgile
    virgilijus virgilio virginijus virginio viriato visar visarion vishal vishwajeet vishwanath vishwanathan vishwas
    vissarion visvaldis vitali vitaliano vitalie vitalii vitalijus vitalik vitaliy vitaly vitezslav vito vitold
    vitor vitorino vittal vitthal vittore vittorino vittorio vitya vivek vivekanand vivekananda viðar vjekoslav vlad
    vladan vladas vladeta vladilen vladimir vladimiro vladimirs vladislav vladlen vlado vladut vladyslav vlaho
    vlasis vlastimil vlastimir vlastislav vohid vojin vojislav vojkan vojko vojo vojtech voldemars volkan volker
    volkhard volkmar volodya volodymyr voreqe vova vratislav vrej vsevolod vugar vuk vukan vukasin vural vusi
    vusumuzi vuyani vuyisa vuyisile vyacheslav vygaudas vytas vytautas vytenis waclaw wacław wadih wael wafiq wafula
    waheed wahib wahidullah waisake waisale wajdi wajid wajih waldek waldemar waldir wale walead waleed walenty
    walery walid waliullah wally walter walther wanindu waqar waqas warawut warren waseem wasim wasiu wassim wasswa
    wataru watchara wawan wawrzyniec wayne weerapong weerasak weidong weiguo weijian wekesa wenbin wenbo wenceslao
    wendelin wenlong wentao werner wesley wessel weverton wichai widodo wiebe wiegand wieland wieslaw wiesław wietse
    wigberto wijeyadasa wijnand wiktor wilber wilbert wilbur wilco wilfred wilfredo wilfrid wilfried wilhelm willem
    willi william willibald willy wilman wilmer wim wimal wincenty winfried winrich winston winyat wiranto wiremu
    wissanu witek witold wladyslaw wlodzimierz wojciech wojtek wolf wolfdietrich wolfgang wolfhart wolfram
    wondwossen woodrow worachai wouter wubishet wunna wybe wybren włodzimierz xabi xabier xander xasan xaver xavi
    xavier xenofon xhafer xhemal xherdan xhevat xhevdet xiangdong xianzhi xiaobo xiaochuan xiaodong xiaogang
    xiaoguang xiaolong xiaoqiang xilai xiongfei xolani xueliang xvicha yaacov yaakov yacine yacoub yacouba yadollah
    yaghoub yago yagoub yahaya yahya yair yakiv yakov yakup yalcin yalçın yamandu yancho yanis yaniv yankel yann
    yannick yannis yaobang yaqoub yaqub yaraslau yared yaron yaroslav yaseen yaser yash yashasvi yashpal yashwant
    yasin yasir yasonna yasser yassin yassine yasuaki yasufumi yasuhide yasuhiko yasuhiro yasuhisa yasuhito yasujiro
    yasumasa yasunari yasunobu yasunori yasuo yasushi yasutaka yasutoshi yasuyuki yauhen yauheni yavor yavuz yaw
    yazan yazid yazmyrat yechezkel yechiel yeferson yefim yefrem yeghishe yegor yehezkel yehiel yehonatan yehoshua
    yehuda yehudah yehudi yeison yekini yemane yemelyan yeray yerbol yerbolat yerkebulan yerkin yerlan yermek
    yermolai yernar yerson yervand yervant yerzhan yeshayahu yessimkhan yevgeni yevgenii yevgeniy yevgeny yevhen
    yevhenii yevheniy yezid yiannakis yiannis yiftach yigael yigal yigit yiorgos yirmiyahu yisroel yitzchak yitzhak
    yizhar ylli ymer yngvar yngve yoan yoann yoav yochanan yoel yogendra yogesh yohan yohanan yohann yohannes yohei
    yoichi yoichiro yoji yojiro yonatan yonathan yongchang yongkang yongliang yongqiang yongsheng yongxiang yongyuth
    yoofi yoram yordan yorgos yorick yosef yoshiaki yoshifumi yoshiharu yoshihide yoshihiko yoshihiro yoshihisa
    yoshihito yoshikatsu yoshikazu yoshiki yoshimasa yoshimitsu yoshinobu yoshinori yoshio yoshiro yoshitaka
    yoshiteru yoshito yoshitomo yoshitsugu yoshiyuki yosif yossi yosuke yotam youba youcef younes younis younus
    yousaf yousef yousif yousri youssef youssouf youssoufou yoweri yrjo yuanchao yubaraj yucel yudai yudhoyono yudi
    yuhei yuichi yuichiro yuito yuji yujiro yukhym yukichi yukihiko yukihiro yukihisa yukinobu yukinori yukio
    yukitaka yukiya yulian yunus yura yuri yurii yuriy yurko yury yusaku yushi yusif yusof yusoff yusril yusuf
    yusufali yusufbek yusuke yuta yutaka yutaro yuto yutthasak yuusuf yuvraj yuya yuzo yvan yves yvon zaal
    zabihollah zabihullah zac zacarias zaccaria zach zachariah zacharias zacharie zachary zachery zack zackary zafar
    zafarbek zafer zahari zaharia zaheer zaher zahid zahir zahirshah zahoor zahurul zaid zaim zainal zainuddin
    zainullah zakari zakaria zakariya zakariyya zakaryia zakaullah zakhar zakhele zaki zakir zakirjon zakirullah
    zalan zalmai zalman zalmay zamani zambry zameer zandanshatar zareh zarko zaur zaven zayd zayed zaza zbigniew
    zbynek zbyszek zdenek zdenko zdeno zdislav zdravko zdzislaw zdzisław ze'ev zebedee zebulon zeca zechariah zedong
    zeeshan zeev zef zeferino zeguo zekai zeke zekeriya zeki zelalem zeleke zeljko zemin zenildo zeno zenon zenonas
    zephaniah zephirin zerihun zersenay zevulun zeyad zeyar zhandos zhanibek zhanshu zhaslan zhasulan zhelyazko
    zhengfei zhenghua zhengsheng zhenguo zhenishbek zhenning zhentao zhigang zhiguo zhihao zhijian zhijun zhiming
    zhiqiang zhirayr zhivko zhiwei zhixin zhiyong zhizhong zhomart zhora zhumabek zia ziad zianon ziauddin ziaul
    ziaur ziaurrahman ziedonis ziemowit ziga zigmantas zigmars zijad zillur zilvinas zinedine zinovy zisis zithulele
    zitto zivadin zivanai zivko zivojin zivorad ziya ziyad ziyodullo zlatan zlatko zmarai zmicier zmitser zoheir
    zohrab zoilo zoir zokir zokirjon zolani zoli zoltan zoran zorigt zouhair zouheir zsigmond zsolt zsombor zubair
    zubairu zubin zuhair zulfaghar zulfikar zulfiqar zulhas zulkarnain zulkefli zulkifli zulqarnain zurab zurabi
    zvezdan zvi zviad zvonimir zvonko zweli zwelinzima zwelithini zydrunas zygfryd zygimantas zygmunt ørjan ørnulf
    øystein øyvind þorgeir þorsteinn þórir þórður łucjan łukasz
    """.split()
)
