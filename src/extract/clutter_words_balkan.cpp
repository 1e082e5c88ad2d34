// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Greek, Serbian, Croatian and Bosnian in both scripts, Bulgarian, Macedonian.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Greek
    {Clutter::source, PhraseMatch::label, "πηγή|πηγές|πηγη|πληροφορίες από"},
    {Clutter::author, PhraseMatch::whole,
     "σχετικά με τον συντάκτη|σχετικά με τη συντάκτρια|σχετικά με τον συγγραφέα|ο συντάκτης|"
     "ο συγγραφέας|ο αρθρογράφος|άρθρα του ίδιου συντάκτη|του ίδιου συντάκτη|"
     "περισσότερα από τον συντάκτη"},
    {Clutter::credit, PhraseMatch::label,
     "φωτογραφία|φωτογραφίες|φωτό|φωτο|φωτ|φωτογραφια|εικόνα|εικόνες|εικονογράφηση|"
     "πηγή φωτογραφίας|πηγή εικόνας|λεζάντα|βίντεο|βιντεο|γραφικό|φωτογράφος|φωτογραφία αρχείου|"
     "φωτό αρχείου|credit φωτογραφίας|πηγή φωτό"},
    {Clutter::credit, PhraseMatch::start, "πηγή φωτογραφίας|πηγή εικόνας|φωτογραφία αρχείου"},
    {Clutter::advertisement, PhraseMatch::whole,
     "διαφήμιση|διαφημιση|διαφημίσεις|χορηγούμενο|χορηγούμενο περιεχόμενο|προωθητική ενέργεια|"
     "το άρθρο συνεχίζεται μετά τη διαφήμιση|συνέχεια μετά τη διαφήμιση|"
     "η συνέχεια μετά τη διαφήμιση"},
    {Clutter::counter, PhraseMatch::whole,
     "λεπτά ανάγνωσης|λεπτό ανάγνωσης|λεπτά ανάγνωση|χρόνος ανάγνωσης|χρόνος ανάγνωσης λεπτά|"
     "χρόνος ανάγνωσης λεπτό|προβολές|κοινοποιήσεις|πριν λεπτά|πριν από λεπτά|πριν ώρες|"
     "πριν από ώρες|πριν ώρα|πριν μέρες|πριν ημέρες|λεπτά πριν|ώρες πριν|ημέρες πριν|χθες|σήμερα"},
    {Clutter::read_more, PhraseMatch::start,
     "διαβάστε επίσης|διαβαστε επισης|διάβασε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|"
     "διαβαστε ακομη|διαβάστε περισσότερα|διαβάστε αναλυτικά|διαβάστε σχετικά|διαβάστε εδώ|"
     "δείτε επίσης|δειτε επισης|δείτε ακόμη|δείτε ακόμα|δείτε περισσότερα|δείτε το βίντεο|"
     "δείτε εδώ|συνεχίστε την ανάγνωση|σχετικά άρθρα|περισσότερα εδώ|ακούστε επίσης"},
    {Clutter::read_more, PhraseMatch::label,
     "διαβάστε|διαβαστε|διάβασε|δείτε|δειτε|ακούστε|περισσότερα|σχετικά|ετικέτες|θέματα|"
     "θεματικές|κατηγορία|κατηγορίες|λέξεις κλειδιά|tags"},
    {Clutter::sign_up, PhraseMatch::start,
     "εγγραφείτε στο|εγγραφείτε για|γραφτείτε στο|ακολουθήστε μας|ακολουθήστε το|ακολούθησε μας|"
     "κάντε like|κατεβάστε την εφαρμογή|γίνετε συνδρομητής|είστε ήδη συνδρομητής|συνδεθείτε για|"
     "εισάγετε το email|μπείτε στην παρέα|ενημερωθείτε πρώτοι|λάβετε το newsletter|στηρίξτε μας"},
    {Clutter::sign_up, PhraseMatch::whole,
     "εγγραφή|εγγραφείτε|συνδρομή|συνδρομές|γίνε συνδρομητής|σύνδεση|είσοδος|αποσύνδεση|"
     "ο λογαριασμός μου|λογαριασμός|ενημερωτικό δελτίο|εγγραφή στο newsletter|ακολουθήστε|"
     "ακολουθήστε μας"},
    {Clutter::button, PhraseMatch::whole,
     "κοινοποίηση|κοινοποίησε|κοινοποιήστε|μοιραστείτε|μοιραστείτε το|μοιράσου το|"
     "μοιραστείτε το άρθρο|κοινοποίηση στο facebook|κοινοποίηση στο twitter|εκτύπωση|εκτυπώστε|"
     "αντιγραφή συνδέσμου|αντιγραφή|ο σύνδεσμος αντιγράφηκε|αποθήκευση|ακούστε|ακούστε το άρθρο|"
     "άκουσε το άρθρο|κλείσιμο|μενού|αναζήτηση|επόμενο|προηγούμενο|επόμενη|προηγούμενη|πίσω|"
     "επιστροφή στην κορυφή|επιστροφή|πάνω|απάντηση|μου αρέσει|περισσότερα|δείτε περισσότερα|"
     "φόρτωση περισσότερων|προβολή περισσότερων|δείτε όλα|όλα|αρχική|αρχική σελίδα|επικοινωνία|"
     "ποιοι είμαστε|σχετικά με εμάς|ταυτότητα|μετάβαση στο περιεχόμενο|"
     "μετάβαση στο κύριο περιεχόμενο|αποδοχή|αποδοχή όλων|αποδέχομαι|συμφωνώ|απόρριψη|ρυθμίσεις|"
     "αποστολή|στείλε με email|αποστολή με email|αναφορά|αναφορά λάθους|μέγεθος γραμμάτων|"
     "μέγεθος κειμένου|πλήρης οθόνη|μεγέθυνση|αναπαραγωγή|εμφάνιση|απόκρυψη|γκαλερί|φωτογραφίες|"
     "ανοίγει σε νέο παράθυρο"},
    {Clutter::legal, PhraseMatch::start,
     "με επιφύλαξη παντός δικαιώματος|με την επιφύλαξη παντός|όλα τα δικαιώματα|"
     "πολιτική απορρήτου|πολιτική cookies|όροι χρήσης|χρησιμοποιούμε cookies|"
     "αυτή η ιστοσελίδα χρησιμοποιεί|ο ιστότοπος χρησιμοποιεί cookies|"
     "αυτός ο ιστότοπος χρησιμοποιεί|απαγορεύεται η αναδημοσίευση|απαγορεύεται η αναπαραγωγή|"
     "η αναδημοσίευση|βρήκατε λάθος|εντοπίσατε λάθος"},
    {Clutter::section, PhraseMatch::whole,
     "διαβάστε επίσης|διαβαστε επισης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|"
     "δείτε επίσης|δημοφιλή|δημοφιλέστερα|τα πιο δημοφιλή|δημοφιλή άρθρα|πιο δημοφιλή|"
     "τα πιο διαβασμένα|πιο διαβασμένα|σχετικά άρθρα|σχετικά θέματα|σχετικές ειδήσεις|"
     "σχετικά νέα|παρόμοια άρθρα|προτεινόμενα|προτεινόμενα άρθρα|προτείνουμε|προτάσεις για εσάς|"
     "τελευταία νέα|τελευταίες ειδήσεις|τελευταια νεα|νεότερα|ροή ειδήσεων|ροή|όλες οι ειδήσεις|"
     "ειδήσεις τώρα|περισσότερα νέα|άλλα νέα|περισσότερα άρθρα|επόμενο άρθρο|προηγούμενο άρθρο|"
     "μπορεί να σας ενδιαφέρει|ίσως σας ενδιαφέρει|ίσως σας αρέσει|μπορεί επίσης να σας αρέσει|"
     "ετικέτες|λέξεις κλειδιά|επιλογές σύνταξης|επιλογή σύνταξης|κεντρικά θέματα|"
     "κορυφαίες ειδήσεις|μη χάσετε|σήμερα στο|από το ίδιο θέμα|περισσότερα για"},
    {Clutter::comments, PhraseMatch::whole,
     "σχόλια|σχόλιο|σχολια|σχολιάστε|αφήστε σχόλιο|αφήστε ένα σχόλιο|αφήστε μια απάντηση|"
     "προσθήκη σχολίου|γράψτε το σχόλιό σας|γράψτε σχόλιο|δείτε τα σχόλια|κανένα σχόλιο|"
     "δεν υπάρχουν σχόλια|όλα τα σχόλια|ακύρωση απάντησης|το σχόλιό σας|σχόλια αναγνωστών"},
    {Clutter::byline, PhraseMatch::start, "γράφει ο|γράφει η|γράφουν οι|του συντάκτη|ρεπορτάζ"},
    {Clutter::byline, PhraseMatch::label,
     "συντάκτης|συντάκτρια|συγγραφέας|γράφει|κείμενο|επιμέλεια|ρεπορτάζ|συνέντευξη στον"},
    // Serbian, Croatian and Bosnian
    {Clutter::source, PhraseMatch::label, "izvor|izvori|извор|извори"},
    {Clutter::author, PhraseMatch::whole,
     "o autoru|o autorki|o autorima|više od autora|više od ovog autora|о аутору|о ауторки|"
     "о ауторима|више од аутора|више од овог аутора"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotografija|fotografije|fotograf|slika|slike|ilustracija|grafika|snimak|video|"
     "izvor fotografije|izvor slike|arhivska fotografija|ilustrativna fotografija|"
     "potpis ispod fotografije|фото|фотографија|фотографије|фотограф|слика|слике|илустрација|"
     "графика|снимак|видео|извор фотографије|извор слике|архивска фотографија|"
     "илустративна фотографија|потпис испод фотографије"},
    {Clutter::credit, PhraseMatch::start,
     "izvor fotografije|potpis ispod fotografije|foto ilustracija|извор фотографије|"
     "потпис испод фотографије|фото илустрација"},
    {Clutter::advertisement, PhraseMatch::whole,
     "oglas|oglasi|reklama|reklame|sponzorisani sadržaj|sponzorirani sadržaj|plaćeni sadržaj|"
     "promo|članak se nastavlja ispod oglasa|tekst se nastavlja ispod oglasa|"
     "nastavak teksta ispod oglasa|nastavak ispod oglasa|tekst se nastavlja nakon reklame|"
     "nastavak nakon oglasa|оглас|огласи|реклама|рекламе|спонзорисани садржај|"
     "спонзорирани садржај|плаћени садржај|промо|чланак се наставља испод огласа|"
     "текст се наставља испод огласа|наставак текста испод огласа|наставак испод огласа|"
     "текст се наставља након рекламе|наставак након огласа"},
    {Clutter::counter, PhraseMatch::whole,
     "min čitanja|minuta čitanja|minute čitanja|vreme čitanja|vrijeme čitanja|vreme čitanja min|"
     "vrijeme čitanja min|vrijeme čitanja minuta|pregleda|pregledi|dijeljenja|deljenja|"
     "prije minuta|pre minuta|prije sati|pre sati|prije sat|pre sat|prije dana|pre dana|"
     "prije min|pre min|prije h|pre h|jučer|juče|danas|мин читања|минута читања|минуте читања|"
     "време читања|вријеме читања|време читања мин|вријеме читања мин|вријеме читања минута|"
     "прегледа|прегледи|дијељења|дељења|прије минута|пре минута|прије сати|пре сати|прије сат|"
     "пре сат|прије дана|пре дана|прије мин|пре мин|прије х|пре х|јучер|јуче|данас"},
    {Clutter::read_more, PhraseMatch::start,
     "pročitajte i|pročitajte još|pročitajte više|pročitaj više|pročitaj još|pročitaj i|"
     "čitajte još|čitaj dalje|čitajte dalje|opširnije|pogledajte i|pogledajte još|pogledaj i|"
     "vidi još|nastavi čitati|nastavite čitati|saznajte više|прочитајте и|прочитајте још|"
     "прочитајте више|прочитај више|прочитај још|прочитај и|читајте још|читај даље|читајте даље|"
     "опширније|погледајте и|погледајте још|погледај и|види још|настави читати|наставите читати|"
     "сазнајте више"},
    {Clutter::read_more, PhraseMatch::label,
     "pročitajte|pročitaj|čitajte|pogledajte|poslušajte|više|više o|teme|tema|tagovi|oznake|"
     "ključne riječi|ključne reči|povezano|povezane vijesti|povezane vesti|kategorija|"
     "vezane vesti|vezane vijesti|još na temu|прочитајте|прочитај|читајте|погледајте|послушајте|"
     "више|више о|теме|тема|тагови|ознаке|кључне ријечи|кључне речи|повезано|повезане вијести|"
     "повезане вести|категорија|везане вести|везане вијести|још на тему"},
    {Clutter::sign_up, PhraseMatch::start,
     "prijavite se na newsletter|prijavite se na naš|pretplatite se|pratite nas|"
     "preuzmite aplikaciju|preuzmite našu|pridružite se našoj|pridružite nam se|zapratite nas|"
     "već ste pretplatnik|već imate pretplatu|za nastavak čitanja|unesite svoju e mail|"
     "unesite vašu e mail|budite u toku|podržite nas|пријавите се на наш|претплатите се|"
     "пратите нас|преузмите апликацију|преузмите нашу|придружите се нашој|придружите нам се|"
     "запратите нас|већ сте претплатник|већ имате претплату|за наставак читања|будите у току|"
     "подржите нас"},
    {Clutter::sign_up, PhraseMatch::whole,
     "pretplata|pretplati se|pretplatite se|prijava|prijavi se|odjava|odjavi se|registracija|"
     "registruj se|registriraj se|moj račun|moj nalog|moj profil|bilten|zaprati|prijavite se|"
     "претплата|претплати се|претплатите се|пријава|пријави се|одјава|одјави се|регистрација|"
     "региструј се|регистрирај се|мој рачун|мој налог|мој профил|билтен|прати|запрати|"
     "пријавите се"},
    {Clutter::button, PhraseMatch::whole,
     "podijeli|podeli|podijelite|podelite|podijeli članak|podeli vest|podijeli na facebooku|"
     "podeli na fejsbuku|podijeli vijest|ispiši|štampaj|odštampaj|isprintaj|print|kopiraj link|"
     "kopiraj poveznicu|link kopiran|kopirano|sačuvaj|spremi|poslušaj|poslušaj članak|"
     "slušaj vest|zatvori|meni|izbornik|pretraga|pretraži|traži|sljedeće|sledeće|sljedeći|"
     "sledeći|sljedeća|sledeća|prethodno|prethodni|prethodna|natrag|nazad|na vrh|povratak na vrh|"
     "odgovori|sviđa mi se|prikaži više|učitaj još|učitaj više|vidi sve|pogledaj sve|prikaži sve|"
     "sve|više|još|naslovna|naslovnica|početna|početna stranica|početna strana|kontakt|o nama|"
     "impresum|impressum|preskoči na sadržaj|idi na sadržaj|skoči na sadržaj|prijeđi na sadržaj|"
     "pređi na sadržaj|prihvaćam|prihvatam|prihvati|prihvati sve|slažem se|odbij|odbaci|postavke|"
     "podešavanja|pošalji|pošalji e mailom|prijavi grešku|prijavi pogrešku|prijavi|"
     "veličina teksta|veličina slova|cijeli zaslon|povećaj|pokreni|prikaži|sakrij|proširi|"
     "galerija|pogledaj galeriju|otvori galeriju|otvara se u novom prozoru|latinica|ćirilica|lat|"
     "ćir|подијели|подели|подијелите|поделите|подијели чланак|подели вест|подијели на фацебооку|"
     "подели на фејсбуку|подијели вијест|испиши|штампај|одштампај|испринтај|копирај повезницу|"
     "копирано|сачувај|спреми|послушај|послушај чланак|слушај вест|затвори|мени|изборник|"
     "претрага|претражи|тражи|сљедеће|следеће|сљедећи|следећи|сљедећа|следећа|претходно|"
     "претходни|претходна|натраг|назад|на врх|повратак на врх|одговори|свиђа ми се|прикажи више|"
     "учитај још|учитај више|види све|погледај све|прикажи све|све|више|још|насловна|насловница|"
     "почетна|почетна страница|почетна страна|контакт|о нама|импресум|импрессум|"
     "прескочи на садржај|иди на садржај|скочи на садржај|пријеђи на садржај|пређи на садржај|"
     "прихваћам|прихватам|прихвати|прихвати све|слажем се|одбиј|одбаци|поставке|подешавања|"
     "пошаљи|пошаљи е маилом|пријави грешку|пријави погрешку|пријави|величина текста|"
     "величина слова|цијели заслон|повећај|покрени|прикажи|сакриј|прошири|галерија|"
     "погледај галерију|отвори галерију|отвара се у новом прозору|латиница|ћирилица|лат|ћир"},
    {Clutter::legal, PhraseMatch::start,
     "sva prava pridržana|sva prava zadržana|politika privatnosti|pravila privatnosti|"
     "politika kolačića|uslovi korišćenja|uslovi korištenja|uvjeti korištenja|opći uvjeti|"
     "koristimo kolačiće|ova stranica koristi|ovaj sajt koristi|ova web stranica koristi|"
     "naša web stranica koristi|zabranjeno je preuzimanje|prenošenje sadržaja|uočili ste grešku|"
     "uočili ste pogrešku|primijetili ste grešku|сва права придржана|сва права задржана|"
     "политика приватности|правила приватности|заштита особних података|политика колачића|"
     "услови коришћења|услови кориштења|увјети кориштења|опћи увјети|користимо колачиће|"
     "ова страница користи|овај сајт користи|забрањено је преузимање|преношење садржаја|"
     "уочили сте грешку|уочили сте погрешку|примијетили сте грешку"},
    {Clutter::section, PhraseMatch::whole,
     "pročitajte i|pročitajte još|pročitajte više|čitajte još|najčitanije|najčitanije vijesti|"
     "najčitanije vesti|najčitaniji članci|najgledanije|najkomentiranije|najkomentarisanije|"
     "najnovije|najnovije vijesti|najnovije vesti|najnoviji članci|posljednje vijesti|"
     "poslednje vesti|zadnje vijesti|popularno|popularni članci|povezano|povezani članci|"
     "povezane vijesti|povezane vesti|povezane teme|slični članci|slične vijesti|slične vesti|"
     "vezane vijesti|vezane vesti|vezani članci|na istu temu|još na temu|preporučeno|"
     "preporučujemo|preporuka redakcije|preporučeni članci|preporučeno za vas|izbor urednika|"
     "izbor redakcije|ostale vijesti|ostale vesti|druge vijesti|druge vesti|više vijesti|"
     "više vesti|još vijesti|još vesti|sljedeći članak|sledeći članak|prethodni članak|"
     "možda će vas zanimati|možda vas zanima|moglo bi vas zanimati|ne propustite|tagovi|oznake|"
     "ključne riječi|ključne reči|izdvajamo|izdvojeno|top vijesti|top vesti|vijesti dana|"
     "vesti dana|vidi još|прочитајте и|прочитајте још|прочитајте више|читајте још|најчитаније|"
     "најчитаније вијести|најчитаније вести|најчитанији чланци|најгледаније|најкоментираније|"
     "најкоментарисаније|најновије|најновије вијести|најновије вести|најновији чланци|"
     "посљедње вијести|последње вести|задње вијести|популарно|популарни чланци|повезано|"
     "повезани чланци|повезане вијести|повезане вести|повезане теме|слични чланци|сличне вијести|"
     "сличне вести|везане вијести|везане вести|везани чланци|на исту тему|још на тему|"
     "препоручено|препоручујемо|препорука редакције|препоручени чланци|препоручено за вас|"
     "избор уредника|избор редакције|остале вијести|остале вести|друге вијести|друге вести|"
     "више вијести|више вести|још вијести|још вести|сљедећи чланак|следећи чланак|"
     "претходни чланак|можда ће вас занимати|можда вас занима|могло би вас занимати|"
     "не пропустите|тагови|ознаке|кључне ријечи|кључне речи|издвајамо|издвојено|топ вијести|"
     "топ вести|у фокусу|вијести дана|вести дана|у тренду|види још"},
    {Clutter::comments, PhraseMatch::whole,
     "komentari|komentar|komentara|komentiraj|komentariši|komentirajte|ostavi komentar|"
     "ostavite komentar|ostavite odgovor|dodaj komentar|napiši komentar|pošalji komentar|"
     "pošaljite komentar|prikaži komentare|pogledaj komentare|pogledajte komentare|"
     "pročitajte komentare|nema komentara|svi komentari|otkaži odgovor|vaš komentar|"
     "vidi sve komentare|uključite se u raspravu|коментари|коментар|коментара|коментирај|"
     "коментариши|коментирајте|остави коментар|оставите коментар|оставите одговор|додај коментар|"
     "напиши коментар|пошаљи коментар|пошаљите коментар|прикажи коментаре|погледај коментаре|"
     "погледајте коментаре|прочитајте коментаре|нема коментара|сви коментари|откажи одговор|"
     "ваш коментар|види све коментаре|укључите се у расправу"},
    {Clutter::byline, PhraseMatch::start, "piše|pišu|napisao|napisala|пише|пишу|написао|написала"},
    {Clutter::byline, PhraseMatch::label,
     "autor|autorka|autorica|autori|tekst|novinar|novinarka|urednik|urednica|аутор|ауторка|"
     "ауторица|аутори|текст|новинар|новинарка|уредник|уредница"},
});

}  // namespace

std::span<const ClutterWords> balkan_clutter() {
    return words;
}

}  // namespace aloud
