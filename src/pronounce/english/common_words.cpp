// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/common_words.hpp"

#include <algorithm>
#include <vector>

namespace aloud {
namespace {

/// In the order of the alphabet, between spaces.
constexpr std::string_view words =
    " aaron abdomen adelin adelyn adkin adlib admin adrian affair afghani afraid afrikaans again"
    " agostino agreed ahoy aid aim air aitkin aladdin aladin albanian albino albumin algerian"
    " ali alibi aliyah alizarin allah alloy aloud alumni alvin alwyn amblin amid amin amino amur"
    " andantino angelina annoy anti antitoxin anvil april aquino argentina arid armani armenian"
    " arthur aryan ashlyn asian ask aspirin asquith assassin asterisk astir astrid athenian"
    " atkin austin australian austrian authoritarian avail avellino aventurin aveva aydin baal"
    " bahauddin bahraini baldwyn bali ballerina bambino bandit bangladeshi banyan bargain"
    " bashkir basil basilisk basin bask baskin baudouin bedouin beef begin belarusian bellamoy"
    " bengali benin benjamin berglin berlin bernardin bernardino berryn berwyn beulah bev bevin"
    " bib bid bikini bill bin biotin biz blah bleed blur bobbin bodkin bolivian bonsai book bosk"
    " bosky bosnian boudin boy boykin braid brasil bravo brazil brazilian breed brian bridesmaid"
    " brief brim brisk britain broccoli brodin bronwyn brooklyn brusk bryan brynn bud bugatti"
    " bulgarian bulletin bumpkin bunyan burhanuddin burundi busboy cabin caesar calvin cambodian"
    " camryn canadian canova cantina capelin cappuccino captain capuchin cardin carina carolin"
    " carolina carolyn caryn casanova casein casino cask cassino catalina catkin catlin"
    " caucasian celestina certain chagrin chair chamberlin champian champlin chapin chaplin"
    " cheek cheetah chev chief chili chill chin china chino choirboy chopin christian christina"
    " chuck chutzpah cincinnati cino civil civilian claim clementina cloud club cobain cohen"
    " colin collin colombian colvin complain concertina concertino concur conklin conlin conroy"
    " contain convoy corbin cordova corduroy corgi corin corryn corwin council cousin cowboy coy"
    " creatin creed creek cretin crib cristina croatian cucina cur curtain czarina dahlia dahlin"
    " damask damian darin darryn dauphin david davina dawkin deborah decoy deed deem delfina"
    " delilah denovo deploy desk deskin destroy detail devil devin devlin did dim din dina dinah"
    " dino disk diwali djibouti dodkin dolin domain domino dopamin dorian dorin drill dubai"
    " dublin duck dud dunedin dunkin durbin dusk dusky dustbin dustin edwin edwina egalitarian"
    " egyptian elev elgin eli elijah elin elroy email emirati emlin emlyn employ enjoy ensign"
    " ensky envoy episcopalian erin erwin esk esteem estonian eva evelyn evil exceed explain"
    " fabian fabin fagin fail fair fakhruddin faq faqs farina fauntleroy faustino feed femur"
    " ferrari fib fiji filipina filipino fin fina finn fir firkin fisk flask florin fosk fossil"
    " fountain foy francolin franklin freed frisk frisky fritz fulfil fulfill fungi fur galpin"
    " galvin gamelin gamin gandhi garvin gauguin gavin geek gelatin gelvin geneva genova"
    " georgian georgina gerwin ghana ghastly ghent gherkin ghetto ghost ghosts ghoul gif gigi"
    " gil gillian gillin gilroy gin gina gino giuliani glib globulin glycerin gobelin goblin"
    " godin godkin goldwyn gosselin gov grad graffiti greed greek grid griffin grill grim grin"
    " grotesk grub guardian guarino gubbin guerin guru gwendolyn gwyn haarlem haifa hair haiti"
    " hallelujah halpin hamlin hannah hanoi hanoy hardin harkin hasin hawaii hawkin hedin heed"
    " helin helsinki hemoglobin heparin herrin herzegovina hezekiah hi hid hill him himalayan"
    " hindi hobgoblin hodgkin holbein hookah hopkin houdini hoy hub humanitarian humid hungarian"
    " hurrah husain husin husk husky hussin hutchin hybrid hynn ian if incur indeed indian"
    " indonesian ingrid insulin iranian iraq iraqi iraqis irvin irwin isaac isaiah islam israeli"
    " istanbul italian jaclyn jacuzzi jail jalaluddin jalapino jardin jasin jasmin jeddah jedi"
    " jehova jenkin jeremiah jerkin jim jin jobin jocelyn jonah jordanian josefina joselin"
    " josiah jospin josselin joy judah julian justin justyn kaolin karin karolina karyn kashmir"
    " katelyn katharina kathryn katlin katrina kayak keelyn kelvin kenyan keratin kev kevin khaki"
    " khakis khan khans khartoum khmer kid kill kilpin kilroy kim kin kiosk kirwin kitchin kiwi"
    " koran kosovo kremlin kuwaiti laid lambkin lanolin lapin larkin larryn latin latina latino"
    " latvian leah lecithin leek lemur leroy levi librarian libyan lid lil lilian lin lina lino"
    " litani lithuanian login loofah look lorin loud loughlin lumpkin lupin lurid lusk lynn"
    " maastricht macavoy macedonian macevoy macklin madelin madelyn madrid magi magician mahdi"
    " maid mail maintain malawi malayan malaysian mali mandarin manikin mannequin mantova maori"
    " maraschino marcellino marcin margarin margin marian marilyn marin marina marino marlin"
    " martian martin martina martini martyn marvin maserati mask maudlin maupin maxi mayan"
    " mcavoy mccoy mcevoy mcglaughlin mclaughlin mcleod medicina medina melanin melina melvin"
    " menorah merino merlin merlino mermaid mervin mervyn messiah messina miami micah mid midi"
    " mill min mina minerva mini misdeed mississippi missouri mitsubishi mitzvah moccasin modi"
    " mohsin moldova mollusk morin moulin mountain mubin much mud muffin muhsin muhyiddin"
    " mujahidin mullin mulroy multi multitask mumbai munchkin murmur musician musk muslim muslin"
    " myan nadir nail nairobi napkin napoli nasdaq nasiruddin nasrin nazanin nazi need nehemiah"
    " nepali neutrino nev nib nicolin nicotin nil nino nitroglycerin nizamuddin noah nomad norah"
    " nordin norin norwegian noun nov nova novo nubbin nuruddin obadiah obelisk oberlin obtain"
    " ocarina occur octavo odin olwyn olympian omani ondina oprah origami origin orin orwin ova"
    " pacino padova paid pair pakistani paladin palestinian palladino palomino paraffin pariah"
    " paris parisian parkin parliamentarian parvin pastrami patina paulina pectin peek pencil"
    " penguin penicillin pepin pepino pepsin peregrin perkin perrin persian peruvian pesky"
    " pharaoh phil physician pin pina pippin plantain playboy ploy plugin political politician"
    " polyn pomeroy poplin portofino postgrad poussin prepaid presbyterian proceed pronoun"
    " protein proud provo pub puk pumpkin punjabi pupil qa qantas qatar qatari qc qr quin quiz"
    " quran rabbi rabid rafah raid rail raisin rajah rankin rapid rask ravioli rawlin recur"
    " recycl redeem reed reef reek reg regina rein remain resin retail retina reuchlin rev rib"
    " rid rift rim rimini rina rino risk risky riyadh robin robina robyn rodin rollin romanian"
    " rosalyn rosina roslin roslyn roy rub ruin runnin runyan rusk ruskin russian ryan saab"
    " sabino sabrina saccharin safari sahlin said saifuddin sail salad saladin salahuddin salami"
    " salina salvina salvo samurai sarah satin saudi savannah savarin savoy sayan schoolboy"
    " scrub sculpin sebastian seed seek seem selina selwyn semi serafina serbian servo shah"
    " shamsuddin shanghai sharyn sheik sheikh sheriff shiloh shin shirin showbiz shroud shrub"
    " siberian signorina sigrid sikh sikhs simkin sin sinai sir ski skid skill skim skin sky"
    " sleek slim slovenian slur snail sniff snub somali sorrentino soviet soy speed spin spur"
    " squid staid stair stamina steed steffin stein still stinkin stir stroud stub stud sub"
    " suburb succeed such suk sulfur summit supernova surah susannah sushi sustain swahili swede"
    " swim sylvin syrian tahiti tai tail talmud tamarin tamarisk tamil tandoori tannin tarantino"
    " tariff tarpin tarquin taryn task taxi tbilisi technician teem terrain terranova terrapin"
    " thai thin thrill thud tiffin till tim timid tin tina tino tobin tocharin tomboy tomlin"
    " tompkin tonkin tonsil took torah torin torino totalitarian touch toxin toy trail transvaal"
    " trask trevino trim trin troy truck trypsin tsarina tsunami tub tuk tunisian turin tuscan"
    " tusk tweed twin ukrainian undergrad unmask unpaid until urchin usk utah utopian vagina"
    " valentino vegetarian vein venezuelan verandah vermin vermouth vernin viceroy victorian"
    " villanova vim vino violin virgil virgin vitamin vivian wallin warfarin watkin weed week"
    " welkin whim whir whisk whisky whiz wifi wilkin will win within yasin yassin yeah yemeni"
    " yeti yin yogi youth zachariah zephaniah zeppelin zucchini zurin"
    " ";

std::vector<std::string_view> split_words() {
    std::vector<std::string_view> all;
    for (std::size_t at = words.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = words.find(' ', at);
        all.push_back(words.substr(at, end - at));
        at = words.find_first_not_of(' ', end);
    }
    return all;
}

}  // namespace

bool is_common_english(std::string_view folded) {
    static const std::vector<std::string_view> sorted = split_words();
    return std::ranges::binary_search(sorted, folded);
}

}  // namespace aloud
