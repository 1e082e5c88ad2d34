// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Georgian, Armenian, Azerbaijani and Uzbek.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Georgian
    {Clutter::source, PhraseMatch::label, "წყარო|წყაროები"},
    {Clutter::author, PhraseMatch::whole, "ავტორის შესახებ|ავტორის სხვა სტატიები"},
    {Clutter::credit, PhraseMatch::label,
     "ფოტო|ფოტოები|სურათი|ილუსტრაცია|ვიდეო|კოლაჟი|ფოტოს ავტორი|ფოტოს წყარო|ფოტოგრაფი"},
    {Clutter::credit, PhraseMatch::start, "ფოტოს ავტორი|ფოტოს წყარო"},
    {Clutter::advertisement, PhraseMatch::whole,
     "რეკლამა|სარეკლამო|სპონსორირებული|რეკლამის უფლებით"},
    {Clutter::counter, PhraseMatch::whole,
     "ნახვა|ნახვები|წაკითხვა|წუთის საკითხავი|წთ საკითხავი|წუთის წინ|საათის წინ|დღის წინ|გუშინ|"
     "დღეს|გაზიარება"},
    {Clutter::read_more, PhraseMatch::start,
     "წაიკითხეთ ასევე|წაიკითხე ასევე|ასევე წაიკითხეთ|იხილეთ ასევე|ნახეთ ასევე|დაწვრილებით|ვრცლად|"
     "წაიკითხეთ სრულად|განაგრძეთ კითხვა|მეტის წაკითხვა"},
    {Clutter::read_more, PhraseMatch::label,
     "წაიკითხეთ|იხილეთ|ნახეთ|თემები|თეგები|ტეგები|კატეგორია|მსგავსი"},
    {Clutter::sign_up, PhraseMatch::start,
     "გამოიწერეთ|გამოიწერე|გამოგვყევით|შემოგვიერთდით|ჩამოტვირთეთ აპლიკაცია|მოგვყევით"},
    {Clutter::sign_up, PhraseMatch::whole,
     "გამოწერა|შესვლა|რეგისტრაცია|ავტორიზაცია|ანგარიში|გასვლა"},
    {Clutter::button, PhraseMatch::whole,
     "გააზიარე|გააზიარეთ|ბეჭდვა|ამობეჭდვა|ბმულის კოპირება|კოპირება|შენახვა|მოუსმინეთ|მოსმენა|"
     "დახურვა|მენიუ|ძიება|ძებნა|შემდეგი|წინა|უკან|ზემოთ|პასუხი|მომწონს|მეტი|მეტის ნახვა|"
     "მეტის ჩვენება|ყველა|ყველას ნახვა|მთავარი|კონტაქტი|ჩვენს შესახებ|ჩვენ შესახებ|გაგზავნა|"
     "გადადით შინაარსზე|მთავარ შინაარსზე გადასვლა|თანხმობა|ვეთანხმები|ტექსტის ზომა|გალერეა"},
    {Clutter::legal, PhraseMatch::start,
     "ყველა უფლება დაცულია|კონფიდენციალურობის პოლიტიკა|გამოყენების პირობები|მოხმარების წესები|"
     "წესები და პირობები|ეს საიტი იყენებს|ჩვენ ვიყენებთ ქუქი|მასალების გამოყენება|იპოვეთ შეცდომა|"
     "შეამჩნიეთ შეცდომა"},
    {Clutter::section, PhraseMatch::whole,
     "წაიკითხეთ ასევე|იხილეთ ასევე|ყველაზე კითხვადი|ყველაზე პოპულარული|პოპულარული|"
     "პოპულარული სიახლეები|ბოლო ამბები|ბოლო სიახლეები|უახლესი|უახლესი ამბები|მთავარი ამბები|"
     "მთავარი სიახლეები|სხვა სიახლეები|სხვა ამბები|მსგავსი სტატიები|მსგავსი სიახლეები|"
     "მსგავსი ამბები|ამავე თემაზე|დაკავშირებული სტატიები|დაკავშირებული თემები|გირჩევთ|"
     "რეკომენდებული|შემდეგი სტატია|წინა სტატია|თეგები|ტეგები|რედაქტორის რჩევა|"
     "ახალი ამბების ნაკადი"},
    {Clutter::comments, PhraseMatch::whole,
     "კომენტარები|კომენტარი|კომენტარის დატოვება|დატოვეთ კომენტარი|დაწერეთ კომენტარი|"
     "კომენტარის დამატება|კომენტარები არ არის"},
    {Clutter::byline, PhraseMatch::label,
     "ავტორი|ავტორები|ტექსტი|ჟურნალისტი|რედაქტორი|მომზადებულია"},
    // Armenian
    {Clutter::source, PhraseMatch::label, "աղբյուր|աղբյուրը|աղբյուրներ"},
    {Clutter::author, PhraseMatch::whole,
     "հեղինակի մասին|հեղինակի այլ նյութեր|հեղինակի այլ հոդվածներ"},
    {Clutter::credit, PhraseMatch::label,
     "լուսանկար|լուսանկարը|լուսանկարներ|լուսանկարները|ֆոտո|նկար|նկարը|տեսանյութ|պատկեր|կոլաժ"},
    {Clutter::credit, PhraseMatch::start, "լուսանկարի աղբյուրը|լուսանկարի հեղինակ"},
    {Clutter::advertisement, PhraseMatch::whole, "գովազդ|գովազդային նյութ|գովազդային"},
    {Clutter::counter, PhraseMatch::whole,
     "դիտում|դիտումներ|րոպե ընթերցում|րոպե առաջ|ժամ առաջ|օր առաջ|երեկ|այսօր|կիսվել"},
    {Clutter::read_more, PhraseMatch::start,
     "կարդացեք նաև|կարդալ նաև|կարդալ ավելին|կարդացեք ավելին|դիտեք նաև|տես նաև|տեսեք նաև|"
     "մանրամասն|շարունակել կարդալ|կարդալ ամբողջությամբ"},
    {Clutter::read_more, PhraseMatch::label,
     "կարդացեք|դիտեք|թեմաներ|պիտակներ|թեգեր|բաժին|կատեգորիա"},
    {Clutter::sign_up, PhraseMatch::start,
     "բաժանորդագրվեք|բաժանորդագրվել մեր|հետևեք մեզ|միացեք մեզ|միացեք մեր|ներբեռնեք հավելվածը"},
    {Clutter::sign_up, PhraseMatch::whole,
     "բաժանորդագրվել|բաժանորդագրություն|մուտք|մուտք գործել|գրանցվել|գրանցում|ելք|իմ հաշիվը"},
    {Clutter::button, PhraseMatch::whole,
     "տարածել|տպել|պատճենել հղումը|պատճենել|պահպանել|լսել|փակել|մենյու|ընտրացանկ|որոնել|որոնում|"
     "փնտրել|հաջորդը|հաջորդ|նախորդը|նախորդ|հետ|վերև|պատասխանել|հավանել|ավելին|տեսնել ավելին|"
     "ցույց տալ ավելին|բոլորը|դիտել բոլորը|գլխավոր|գլխավոր էջ|կապ|կապ մեզ հետ|մեր մասին|ուղարկել|"
     "անցնել բովանդակությանը|անցնել հիմնական բովանդակությանը|ընդունել|համաձայն եմ|պատկերասրահ"},
    {Clutter::legal, PhraseMatch::start,
     "բոլոր իրավունքները պաշտպանված են|գաղտնիության քաղաքականություն|օգտագործման պայմաններ|"
     "այս կայքն օգտագործում է|մենք օգտագործում ենք cookie|մեջբերումներ անելիս|վրիպակ եք գտել|"
     "սխալ եք նկատել"},
    {Clutter::section, PhraseMatch::whole,
     "կարդացեք նաև|դիտեք նաև|ամենաընթերցված|ամենաընթերցվածը|ամենադիտված|ամենադիտվածը|"
     "շատ ընթերցված|հանրաճանաչ|վերջին լուրեր|վերջին նորությունները|վերջին նորություններ|"
     "նորություններ|լրահոս|գլխավոր լուրեր|գլխավոր նորություններ|այլ լուրեր|այլ նորություններ|"
     "նմանատիպ նյութեր|նմանատիպ լուրեր|նույն թեմայով|թեմայի շուրջ|առնչվող նյութեր|առնչվող լուրեր|"
     "առաջարկվող|խորհուրդ ենք տալիս|հաջորդ հոդվածը|նախորդ հոդվածը|պիտակներ"},
    {Clutter::comments, PhraseMatch::whole,
     "մեկնաբանություններ|մեկնաբանություն|մեկնաբանել|թողնել մեկնաբանություն|"
     "ավելացնել մեկնաբանություն|գրել մեկնաբանություն|մեկնաբանություններ չկան"},
    {Clutter::byline, PhraseMatch::label, "հեղինակ|հեղինակներ|տեքստ|լրագրող|խմբագիր"},
    // Azerbaijani
    {Clutter::source, PhraseMatch::label, "mənbə|mənbələr"},
    {Clutter::author, PhraseMatch::whole, "müəllif haqqında|müəllifin digər yazıları"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotolar|şəkil|şəkillər|foto müəllif|video|illüstrasiya|kollaj|foto mənbə|"
     "fotonun mənbəyi"},
    {Clutter::credit, PhraseMatch::start, "fotonun mənbəyi|şəklin mənbəyi|şəklin alt yazısı"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklam|reklamlar|reklam hüququnda|sponsorlu məzmun"},
    {Clutter::counter, PhraseMatch::whole,
     "baxış|baxılıb|dəfə baxılıb|dəfə oxunub|oxunma|dəqiqə oxu|oxuma müddəti|dəqiqə əvvəl|"
     "saat əvvəl|gün əvvəl|dünən|bu gün|paylaşım"},
    {Clutter::read_more, PhraseMatch::start,
     "həmçinin oxuyun|həmçinin bax|həmçinin baxın|daha ətraflı|ətraflı oxu|ətraflı oxuyun|"
     "davamını oxu|ardını oxu|bunu da oxuyun|oxumağa davam"},
    {Clutter::read_more, PhraseMatch::label,
     "oxuyun|baxın|mövzular|mövzu|teqlər|açar sözlər|kateqoriya|bölmə|ətraflı"},
    {Clutter::sign_up, PhraseMatch::start,
     "bizə abunə olun|abunə olun|kanalımıza abunə|bizi izləyin|bizi telegram|tətbiqi yükləyin|"
     "telegram kanalımıza|bizə qoşulun"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abunə ol|abunə|daxil ol|giriş|qeydiyyat|qeydiyyatdan keç|çıxış|şəxsi kabinet"},
    {Clutter::button, PhraseMatch::whole,
     "paylaş|facebook da paylaş|çap et|çap|çap versiyası|linki kopyala|kopyala|link kopyalandı|"
     "yadda saxla|dinlə|bağla|menyu|axtar|axtarış|növbəti|sonrakı|əvvəlki|yuxarı|cavabla|"
     "cavab ver|bəyən|daha çox|daha çox göstər|daha çox yüklə|hamısı|hamısına bax|hamısını gör|"
     "ana səhifə|əsas səhifə|əlaqə|haqqımızda|göndər|məzmuna keç|əsas məzmuna keç|qəbul et|"
     "qəbul edirəm|razıyam|səhv bildir|şriftin ölçüsü|qalereya|fotoqalereya|arxiv"},
    {Clutter::legal, PhraseMatch::start,
     "bütün hüquqlar qorunur|bütün hüquqları qorunur|məxfilik siyasəti|istifadə şərtləri|"
     "istifadə qaydaları|biz cookie|saytdakı materiallardan|materiallardan istifadə|"
     "məlumatdan istifadə etdikdə|mətndə səhv|səhv tapmısınız"},
    {Clutter::section, PhraseMatch::whole,
     "həmçinin oxuyun|ən çox oxunanlar|ən çox oxunan|çox oxunanlar|ən çox baxılan|populyar|"
     "populyar xəbərlər|son xəbərlər|son xəbər|xəbər lenti|əsas xəbərlər|günün xəbərləri|"
     "digər xəbərlər|başqa xəbərlər|oxşar xəbərlər|oxşar məqalələr|əlaqəli xəbərlər|mövzu üzrə|"
     "bu mövzuda|tövsiyə edirik|tövsiyə olunan|redaktorun seçimi|növbəti xəbər|əvvəlki xəbər|"
     "növbəti məqalə|əvvəlki məqalə|teqlər|açar sözlər|bütün xəbərlər|sizi maraqlandıra bilər"},
    {Clutter::comments, PhraseMatch::whole,
     "şərhlər|şərh|şərh yaz|şərh yazın|şərh əlavə et|şərh bildir|şərh yoxdur|rəy yaz|rəy bildir"},
    {Clutter::byline, PhraseMatch::label, "müəllif|müəlliflər|mətn|jurnalist|redaktor|hazırladı"},
    // Uzbek
    {Clutter::source, PhraseMatch::label, "manba|manbalar|манба"},
    {Clutter::author, PhraseMatch::whole, "muallif haqida|muallif haqida ma'lumot|муаллиф ҳақида"},
    {Clutter::credit, PhraseMatch::label,
     "foto|surat|suratlar|rasm|rasmlar|video|foto muallifi|фото|сурат|расм"},
    {Clutter::credit, PhraseMatch::start,
     "surat manbasi|foto muallifi|surat tagso'zi|surat tagsoʻzi|surat tagso zi"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklama|reklama huquqi asosida|hamkorlik materiali|реклама ҳуқуқи асосида"},
    {Clutter::counter, PhraseMatch::whole,
     "ko'rishlar|koʻrishlar|ko rishlar|marta ko'rildi|marta koʻrildi|marta ko rildi|"
     "marta o'qildi|marta oʻqildi|marta o qildi|daqiqa o'qiladi|daqiqa oʻqiladi|daqiqa o qiladi|"
     "daqiqa oldin|soat oldin|kun oldin|daqiqa avval|soat avval|kun avval|kecha|bugun|o'qildi|"
     "oʻqildi|o qildi"},
    {Clutter::read_more, PhraseMatch::start,
     "shuningdek o'qing|shuningdek oʻqing|shuningdek o qing|yana o'qing|yana oʻqing|yana o qing|"
     "batafsil o'qing|batafsil oʻqing|batafsil o qing|batafsil|to'liq o'qish|toʻliq oʻqish|"
     "to liq o qish|o'qishda davom eting|oʻqishda davom eting|o qishda davom eting|mavzuga oid|"
     "yana ko'ring|yana koʻring|yana ko ring|шунингдек ўқинг|батафсил"},
    {Clutter::read_more, PhraseMatch::label,
     "o'qing|oʻqing|o qing|ko'ring|koʻring|ko ring|mavzular|mavzu|teglar|kalit so'zlar|"
     "kalit soʻzlar|kalit so zlar|turkum|bo'lim|boʻlim|bo lim|мавзу|теглар"},
    {Clutter::sign_up, PhraseMatch::start,
     "bizga obuna bo'ling|bizga obuna boʻling|bizga obuna bo ling|kanalimizga obuna|"
     "obuna bo'ling|obuna boʻling|obuna bo ling|bizni kuzatib boring|bizni kuzating|"
     "ilovani yuklab oling|telegram kanalimizga|каналимизга обуна|бизга обуна бўлинг|telegramdagi"},
    {Clutter::sign_up, PhraseMatch::whole,
     "obuna bo'lish|obuna boʻlish|obuna bo lish|obuna|kirish|ro'yxatdan o'tish|roʻyxatdan oʻtish|"
     "ro yxatdan o tish|chiqish|shaxsiy kabinet|обуна|кириш"},
    {Clutter::button, PhraseMatch::whole,
     "ulashish|ulashing|bo'lishish|boʻlishish|bo lishish|chop etish|havolani nusxalash|"
     "havoladan nusxa olish|nusxalash|nusxa olindi|saqlash|tinglash|yopish|menyu|qidirish|"
     "qidiruv|izlash|keyingi|oldingi|orqaga|yuqoriga|javob berish|yoqdi|ko'proq|koʻproq|ko proq|"
     "ko'proq ko'rsatish|koʻproq koʻrsatish|ko proq ko rsatish|yana ko'rsatish|yana koʻrsatish|"
     "yana ko rsatish|yana yuklash|barchasi|hammasi|barchasini ko'rish|barchasini koʻrish|"
     "barchasini ko rish|bosh sahifa|asosiy|aloqa|biz haqimizda|sayt haqida|yuborish|jo'natish|"
     "joʻnatish|jo natish|qabul qilish|roziman|xato haqida xabar berish|arxiv|o'zb|oʻzb|o zb|"
     "улашиш|бош саҳифа"},
    {Clutter::legal, PhraseMatch::start,
     "barcha huquqlar himoyalangan|maxfiylik siyosati|foydalanish shartlari|"
     "saytda e'lon qilingan|materiallardan foydalanish|saytdan olingan|xato topdingizmi|"
     "xatolik topdingizmi|matnda xatolik topsangiz|барча ҳуқуқлар ҳимояланган|"
     "сайтда эълон қилинган"},
    {Clutter::section, PhraseMatch::whole,
     "shuningdek o'qing|shuningdek oʻqing|shuningdek o qing|mavzuga oid|mavzuga doir|"
     "eng ko'p o'qilgan|eng koʻp oʻqilgan|eng ko p o qilgan|eng ko'p o'qilganlar|"
     "eng koʻp oʻqilganlar|eng ko p o qilganlar|ko'p o'qilganlar|koʻp oʻqilganlar|"
     "ko p o qilganlar|ommabop|mashhur|so'nggi yangiliklar|soʻnggi yangiliklar|"
     "so nggi yangiliklar|so'nggi xabarlar|soʻnggi xabarlar|so nggi xabarlar|asosiy yangiliklar|"
     "yangiliklar lentasi|yangiliklar tasmasi|boshqa yangiliklar|barcha yangiliklar|"
     "o'xshash yangiliklar|oʻxshash yangiliklar|o xshash yangiliklar|o'xshash maqolalar|"
     "oʻxshash maqolalar|o xshash maqolalar|tavsiya etamiz|tavsiya etiladi|muharrir tanlovi|"
     "kun yangiliklari|keyingi maqola|oldingi maqola|teglar|кўп ўқилганлар|сўнгги янгиликлар|"
     "мавзуга оид"},
    {Clutter::comments, PhraseMatch::whole,
     "izohlar|izoh|izoh qoldirish|izoh yozish|izoh qo'shish|izoh qoʻshish|izoh qo shish|"
     "izohlar yo'q|izohlar yoʻq|izohlar yo q|fikr bildirish|fikr qoldirish|изоҳлар"},
    {Clutter::byline, PhraseMatch::label,
     "muallif|mualliflar|matn|jurnalist|muharrir|муаллиф|tayyorladi"},
});

}  // namespace

std::span<const ClutterWords> caucasian_clutter() {
    return words;
}

}  // namespace aloud
