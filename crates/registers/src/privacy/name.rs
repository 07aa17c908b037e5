//! Which names may be those of natural persons: by how they are written, not by any register.

use std::{collections::HashSet, sync::LazyLock};

use super::words::words;
use crate::grants::person::{ORGANISATION, is_person};

/// Words between a given name and a family name, and what a sole trader writes beside its own.
const BETWEEN: [&str; 24] = [
    "de", "d", "du", "la", "le", "van", "vande", "vanden", "ver", "der", "den", "ter", "von", "el", "al",
    "ben", "da", "dos", "di", "ei", "eirl", "et", "epouse", "veuve",
];

/// Whether a name may be that of a natural person: a title before or behind it, or a given name at either end of two to four
/// words, none of which is an organisation's. A family name alone cannot be told from a brand.
///
/// For whoever has nothing else to tell it by: rather too much than too little, so that a name which only sounds like one
/// (“Rosa Imaginaria Design”) is taken for one too.
#[must_use]
pub fn may_be_person(name: &str) -> bool {
    if is_person(name) {
        return true;
    }
    let words = words(name);
    let keys = words.iter().map(|word| word.key.as_str());
    let keys: Vec<&str> = keys.filter(|key| !BETWEEN.contains(key)).collect();
    let [first, .., last] = keys[..] else {
        return false;
    };
    let lettered = keys.iter().all(|key| key.chars().all(char::is_alphabetic));
    let organised = keys.iter().any(|key| ORGANISED_WORDS.contains(key));
    keys.len() <= 4 && lettered && !organised && (GIVEN_NAMES.contains(first) || GIVEN_NAMES.contains(last))
}

static GIVEN_NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| GIVEN.split(' ').collect());

static ORGANISED_WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ORGANISED.split(' ').chain(ORGANISATION).collect());

/// Given names, as they are common on both sides of the border, in small letters without accents.
const GIVEN: &str = "abdallah abdel abdelaziz abdelkader abdellah abdoulaye abdullah achille adam adele adeline adil \
    adrian adrien agathe agnes ahmed aicha aida aissatou alain alan alban albane albert alberto alec \
    alessandro alessio alex alexander alexandra alexandre alexia alexis alfred ali alice alicia aline \
    alison alix aloys alphonse amadou amandine amar ambre amelia amelie amina aminata amine amir ana \
    anais anastasia anders andre andrea andreas andree andrei andrew angela angele angelica angelina \
    angelique angelo anita ann anna annabelle anne annelies annette annick annie anthony antoine \
    antoinette anton antonia antonin antonio apolline ariane armand armelle arnaud arnold arthur assia \
    astrid aubin aude audrey auguste augustin aurelia aurelie aurelien aurore axel axelle aymeric ayoub \
    aziz baptiste barbara bart bastien beatrice benedicte benjamin benoit bernadette bernard bernd \
    bertrand bilal blaise blandine boris boubacar brahim brecht brenda brian brice brigitte bruno \
    camille carine carl carla carlos carmen carole caroline cassandra catherine cecile cedric celeste \
    celestin celia celine chantal charlene charles charlie charline charlotte cheikh chloe christel \
    christele christelle christian christiane christine christophe cindy claire clara clarisse claude \
    claudette claudia claudie claudine clemence clement clementine clotilde colette colin coline \
    constance constant constantin coralie corentin corinne cornelia cynthia cyprien cyril cyrille daan \
    damien daniel daniela daniele danielle danny daphne david davy deborah delphine denis denise diana \
    diane didier diego dieter dimitri dirk djamel dominique donatien dorian doriane dorothee dylan eddy \
    edgar edith edmond edouard edwige eglantine elena eleonore eliane elias elie eline elisa elisabeth \
    elise elizabeth elke ella ellen elodie eloise els elsa elvire emeline emeric emile emilie emilien \
    emma emmanuel emmanuelle enzo eric erica erik erika ernest erwan erwin esteban estelle esther ethan \
    etienne eugene eugenie eva evelien evelyne ewa ewen fabian fabien fabienne fabio fabrice fabrizio \
    fadila faiza fanny farid farida fatiha fatima fatma fatou felicie felicien felix ferdinand fernand \
    fernande fernando filip filippo flavie flavien flore florence florent florian floriane florine \
    francesco francine francis francisco franck francois francoise frank frans fred freddy frederic \
    frederik frederique gabin gabriel gabriela gabriele gabrielle gael gaelle gaetan gaspard gaston \
    gauthier gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard \
    germain germaine gert ghislain ghislaine gilbert gilberte gildas gilles ginette gino giovanni gisele \
    giselle giulia giuseppe gonzague goran gracianne greet gregoire gregory greta gretel griet grzegorz \
    guido guillaume gustave guy gwenael gwenaelle gwendoline habib hadrien hakim hamid hamza hans harald \
    harold harry hassan hassane heidi helena helene helmut hendrik henri henriette henry herbert herman \
    hermine herve hicham hilda hilde honore hubert hugo hugues huguette hussein ibrahim ida ignace igor \
    ilham ilias ilse iman imane imen ines inge ingrid irene iris isaac isabel isabelle ismael ismail \
    ivan ivo jacek jack jacky jacob jacqueline jacques jalila jamal james jamila jan jana jane janine \
    jannick jasmine jason jasper javier jean jeanine jeanne jeannette jeannine jef jennifer jenny jens \
    jeremie jeremy jerome jessica jessy jesus jo joachim joan joana joanna jochen joel joelle joffrey \
    johan johann johanna johannes john johnny jonas jonathan joost jordan jordane jordi jorge joris jose \
    josee josef joseph josephine josette joshua josiane josy joyce juan jules julia julian juliana julie \
    julien julienne juliette jurgen justin justine kamel karel karen karim karima karin karine karl \
    katarzyna kathleen kathy katia katrien katrijn kelly kenny kenza kevin khadija khaled khalid koen \
    krzysztof kurt laetitia lahcen laila lambert lamia lara larissa laura laure laureen laurence laurent \
    laurette laurie laurine lea leila leo leon leonard leonie leopold leslie leyla lieve lieven lila \
    lilian liliane lina linda line lionel lisa lise lisette loic lola lorenzo loris lou louis louisa \
    louise louna luc luca lucas lucette lucia lucie lucien lucienne lucile ludivine ludovic luigi luis \
    lukas luna lutgart lydia lydie lydwine maarten macha maciej madeleine madeline mael maelle maeva \
    magali magalie magda magdalena maggy mahamadou malek malgorzata malick malika mamadou manon manuel \
    manuela marc marcel marceline marcelle marcin marco marcos margaret margaretha margaux margot \
    marguerite maria mariam mariama marianne marie marieke mariel marielle marietta mariette marijke \
    marilou marilyne marine marino mario marion marios marius marjorie mark marleen marlene marta marthe \
    martin martina martine marvin mary maryam maryline maryse maryvonne mateo mathias mathieu mathilde \
    mathis mathys matteo matthew matthias matthieu maud maurice mauricette max maxence maxime maximilien \
    medhi mehdi melanie melina melissa melodie mercedes meryem michael michal michel michele micheline \
    michelle mickael mieke miguel mike mila milan mina mireille miriam mohamed mohammed moise monica \
    monika monique morgan morgane mostafa mouna mourad moussa muhammad muriel murielle mustapha mylene \
    myriam nabil nadege nadia nadine naima najat narcisse nassim natacha natalia nathalie nathan nawal \
    nele nelly nicolas nicole niels nina noa noe noel noelle noemie nora norbert norman nour nuno oceane \
    octave odette odile olga oliver olivia olivier omar ophelie orlane oscar oumar ousmane oussama pablo \
    paola paolo pascal pascale pascaline patrice patricia patrick patrizia paul paula paule paulette \
    paulin pauline paulo pawel pedro peggy perrine peter petra philibert philip philippe philomene \
    pierre pierrette pierrick piet pieter piotr prisca priscilla prosper quentin rabah rachel rachid \
    rachida rafael rainier ralph raoul raphael raphaelle raymond raymonde rebecca regine regis reinhilde \
    remi remy renata renaud rene renee reynald riad riadh ricardo richard rik rita robert roberte \
    roberto robin rodolphe rodrigue roger roland rolande romain romane romeo romuald ronald ronny rosa \
    rosalie rosario rose roseline rosemarie rosine roxane ruben rudi rudy ruth ryan sabine sabri sabrina \
    said saida salah salim salima sally salome salvatore sam samantha samia samir samira samuel samy \
    sandra sandrine sandro sandy sanne sara sarah sascha sebastiaan sebastien selim selma serena serge \
    sergio severine sharon sidonie sigrid silvain silvia simon simone sofia sofiane sofie solange solene \
    sonia sophia sophie soraya souad soukaina stan stanislas stef stefaan stefan stefania stefanie \
    stella stephan stephane stephanie steve steven stijn suzanne suzette suzy sven svetlana sylvain \
    sylvaine sylvester sylvestre sylvia sylviane sylvie tamara tanguy tania tarik tatiana tessa thea \
    theo theodore theophile therese thibaud thibault thibaut thiebault thierry thomas tiago tim timothee \
    tom tomas tomasz toni tony tristan ugo ulrich urbain ursula valentin valentina valentine valerie \
    valery valter vanessa veerle vera veronique vicky victor victoria victorien vincent vincente \
    violaine violette virginie vladimir wahid walid walter ward wenceslas wendy werner wided wilfrid \
    wilfried willem william willy wim wissam wivine wojciech wouter xavier yacine yael yan yanis yann \
    yannick yannis yasmina yasmine yassin yassine yoann yohan yohann yolande youcef younes youssef yvan \
    yves yvette yvon yvonne zahia zahra zakaria zineb zoe zohra zoubida zouhair";

/// Words that a person is not called by, in the same letters.
const ORGANISED: &str = "academie accueil action administration agence aide amicale animation apel archives art artistique \
    arts as asbl aso atelier ateliers athletisme au autisme auto aux avenir aviron bad ballet band \
    banque basket basketball bibliotheque boulangerie boule boxe brasserie bureau bv bvba cabinet cafe \
    caisse carnaval ccas centre centres cercle cfa chaire chambre chapelle chasse chez choeur chorale \
    cine cinema cirque cite clinique club collectif college com communaute communication conseil \
    conservatoire consulting coop cooperatieve cooperative coordination cpam crea creche culture \
    culturel culturelle culturelles cv cyclisme danse des developpement diffusion dojo dramatique ecole \
    ecomusee ecurie ecuries edition editions education ehpad energie energies enfance enfants ensemble \
    entreprises equipe esat escrime espace espaces esperance etablissement etablissements etoile etudes \
    europe evenements expo familial familiale familles fanfare feest ferme festival fete fetes film \
    films fondation foot football formation forum foyer france freres galerie garage gaz gemeente \
    gestion gie groep groupe groupement groupements gym gymnastique habitat halle handball harmonie \
    hippique hockey hopital hotel ime imprimerie industrie industries innovation insertion institut \
    institution instituut international internationale iut jardins jeunes jeunesse journal judo karate \
    kring labo laboratoire laboratoires laique les libraire librairie ligue logement logistique \
    ludotheque lutte lyceens maison maisons medias mediatheque memoire menuiserie mission mjc moto musee \
    museum music musical musicale musique musiques mutuelle natation nationale nautique nord notre nv \
    office ogec omnisports opera orchestre organisation orpheon parents paroisse patrimoine patro pays \
    peche petanque petits pharmacie plateforme pole pompiers pour presse prevention prod production \
    productions produits projet projets quartier quartiers radio randonnee recherche records region \
    relais reseau residence restaurant retraite rugby sa saint sainte saints sante sca sce scea sci scm \
    scolaire scrl secours section selarl selas senior seniors service services sivom sivu snc social \
    sociale societeit soins solidaire solidaires solidarite son spectacle spectacles spl sport sportif \
    sporting sportive sports sprl srl st stad stade ste stichting structure studio sur syndic systemes \
    taxi team technologies tennis territoire theatrale tourisme transport transports travail trio troupe \
    union universitaire universite usine uv velo vie ville villes vivre vlaams volley volleyball vzw \
    werk xv yoga";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_name_beside_another_may_be_a_person() {
        for name in [
            "Jean Imaginaire",
            "IMAGINAIRE JEAN-PIERRE",
            "Imaginaire Zoé EI",
            "EIRL Anne VAN DER FICTIEF",
            "Fictief, Wim",
            "Mme FICTIVE",
            "Personne physique",
        ] {
            assert!(may_be_person(name), "{name}");
        }
        for name in [
            "Association Jean Imaginaire",
            "École Sainte Anne",
            "SARL Jean Imaginaire",
            "Les amis de Pierre",
            "Café des Tisserands",
            "Jardin A",
            "Jean 23",
            "Imaginaire",
            "Jean",
            "",
            "…",
        ] {
            assert!(!may_be_person(name), "{name}");
        }
    }
}
