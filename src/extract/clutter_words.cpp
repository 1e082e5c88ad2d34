// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::array words = {
    // en
    ClutterWords{
        Clutter::credit, Match::label,
        "photo|photos|photograph|photographs|photo by|photos by|photography|picture|pictures|image|"
        "images|image credit|photo credit|credit|credits|image source|image copyright|photo "
        "courtesy|"
        "file photo|illustration|graphic|video|getty|screenshot"},
    ClutterWords{
        Clutter::credit, Match::start,
        "photo by|photos by|photograph by|photography by|picture by|image by|image copyright|"
        "image caption|media caption|image credit|photo credit|image courtesy|photo courtesy|"
        "courtesy of|illustration by"},
    ClutterWords{
        Clutter::advertisement, Match::whole,
        "advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|"
        "advertisement continue reading below|story continues below|article continues below|"
        "story continues below advertisement|article continues after advertisement|"
        "article continues below advertisement|continue reading below|promoted content|paid "
        "content|"
        "advertisement scroll to continue|scroll to continue|scroll to continue with content|"
        "loading|report this ad|report ad"},
    ClutterWords{
        Clutter::counter, Match::whole,
        "shares|share|views|view|likes|reads|min read|mins read|minute read|minutes read|votes|"
        "followers|reactions|points|k shares|k views|replies|min|minutes ago|minute ago|hours ago|"
        "hour ago|days ago|day ago|weeks ago|week ago|months ago|h ago|hrs ago|mins ago|yesterday|"
        "read time|reading time|of|k"},
    ClutterWords{
        Clutter::read_more, Match::start,
        "read more|read also|also read|see also|related article|related story|related stories|"
        "related video|click here|watch the video|click to|read the full|read full|"
        "continue reading|keep reading|more on this|read our|read next|watch live|watch now"},
    ClutterWords{Clutter::read_more, Match::label,
                 "related|more|read|watch|see|listen|see more|also|more from|must read|don't "
                 "miss|in pictures|"
                 "in depth|explainer|opinion|live updates|up next|recommended|view "
                 "gallery|gallery|video|next|"
                 "previous|source|sources|via|tags|tag|topics|filed "
                 "under|categories|category|posted in|share|"
                 "follow us|contact|email|disclaimer"},
    ClutterWords{
        Clutter::sign_up, Match::start,
        "sign up for|sign up to|subscribe to|subscribe for|subscribe now|subscribe today|subscribe "
        "and|"
        "follow us|follow our|join our|join us on|like us on|get the latest|get our|download our|"
        "download the app|get breaking news|sign in to|log in to|enter your email|"
        "your email address|register to|already a subscriber|already have an account|stay up to "
        "date|"
        "by signing up|by subscribing|thank you for subscribing|thanks for subscribing|"
        "never miss a story|support our journalism|delivered to your inbox|please enter a valid|"
        "email address|create an account|to continue reading"},
    ClutterWords{
        Clutter::sign_up, Match::whole,
        "subscribe|sign up|sign in|log in|login|register|newsletter|newsletters|join|follow|donate|"
        "sign up now|join now|become a member|my account|create account|sign out|log out|support "
        "us|"
        "subscriptions|email newsletter"},
    ClutterWords{Clutter::agency_foot, Match::start,
                 "associated press writers|associated press writer|reporting by|additional reporting by|writing by|editing by|compiled by|edited by|"
                 "translated by|with reporting by|with files from|this report includes|with agency|"
                 "this story was originally published|this article was originally published|"
                 "copyright associated press|read the original article"},
    ClutterWords{
        Clutter::button, Match::whole,
        "share|share this|share this article|share this story|share on facebook|share on twitter|"
        "tweet|pin|pin it|email|e mail|email this|email this article|print|print this|copy link|"
        "link copied|copy|save|save for later|saved|listen|listen to this article|play|pause|close|"
        "menu|search|search for|next|previous|prev|back|back to "
        "top|top|reply|report|like|dislike|on|"
        "off|show more|load more|view more|see more|more|see all|view all|show all|expand|collapse|"
        "facebook|twitter|instagram|youtube|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|"
        "flipboard|messenger|viber|vk|vkontakte|odnoklassniki|google|google plus|rss|line|wechat|"
        "weibo|tiktok|snapchat|x|mail|sms|text|text size|font size|a a a|aa|home|skip to content|"
        "skip to main content|skip to navigation|skip to footer|select important|gallery|"
        "view gallery|view photos|open in gallery|enlarge|zoom|full screen|fullscreen|slideshow|"
        "accept|accept all|i accept|ok|got it|i agree|agree|cancel|submit|send|continue|learn more|"
        "find out more|read more|buy now|shop now|get started|contact us|about "
        "us|about|contact|help|"
        "faq|careers|advertise|advertise with us|feedback|site map|sitemap|bookmark|download|"
        "translate|mute|unmute|replay|watch again|follow us|toggle navigation|navigation|"
        "change language|select language|select all|comment now|hide caption|toggle caption|"
        "image|photo|photos|video|image caption|embed|correct mistake|report a typo|fullsize|"
        "click to enlarge|play video|show|hide|share via|share article|more options|comment|link"},
    ClutterWords{
        Clutter::legal, Match::start,
        "all rights reserved|copyright|terms of use|terms of service|terms and conditions|"
        "privacy policy|cookie policy|cookie settings|we use cookies|this site uses cookies|"
        "this website uses cookies|this site is protected by|by continuing to use|by using this "
        "site|"
        "we and our partners|privacy notice|do not sell|your privacy|reproduction in whole"},
    ClutterWords{
        Clutter::section, Match::whole,
        "related|related articles|related stories|related news|related posts|related content|"
        "related topics|related coverage|related video|related videos|related links|related tags|"
        "most popular|most read|most viewed|most shared|most watched|popular|popular now|"
        "popular stories|popular posts|trending|trending now|trending stories|trending articles|"
        "top stories|latest|latest news|latest stories|latest articles|latest posts|recent posts|"
        "recent articles|recent news|more news|more stories|more articles|more from this author|"
        "more to read|more to explore|you may also like|you might also like|you may like|"
        "you might like|you may also be interested in|you may be interested in|"
        "recommended|recommended for you|recommended stories|recommended articles|recommended "
        "reading|"
        "recommended videos|editors' picks|editor's picks|editor's choice|editors' choice|read "
        "next|"
        "up next|next article|previous article|post navigation|next story|next post|previous post|next up|what to "
        "read next|"
        "from our partners|partner content|around the web|from around the web|from the web|"
        "more from the web|sponsored stories|sponsored links|about the author|about the authors|"
        "about author|author|tags|topics|categories|archives|in this article|in this story|"
        "explore more|further reading|what's hot|hot topics|today's headlines|headlines|"
        "breaking news|news in pictures|follow the author|more by this author|also on the web|"
        "our newsletters|daily newsletter|follow us on social media|share this page|"
        "more on this story|more on this topic|more on this|more in|other news|other stories|"
        "read these next|don't miss|must read|must reads|in other news|see also|read more"},
    ClutterWords{
        Clutter::section, Match::start,
        "more from|more in|more on|more stories|most read in|latest in|latest from|top stories in|"
        "about the author|you may also|you might also|sponsored by|promoted by|recommended for|"
        "more about|popular in|trending on"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "comments|comment|view comments|show comments|hide comments|post a comment|post comment|"
        "leave a comment|leave a reply|leave comment|add a comment|add comment|write a comment|"
        "join the conversation|join the discussion|discussion|conversation|conversations|no "
        "comments|"
        "no comments yet|cancel reply|your comment|reader comments|all comments|view all comments|"
        "see comments|responses|load comments|sort by|be the first to comment|comments closed|"
        "comments are closed|thoughts on|start the conversation|read comments|have your say"},
    // ru
    ClutterWords{
        Clutter::credit, Match::label,
        "фото|фотография|фотографии|иллюстрация|изображение|снимок|видео|инфографика|источник фото|"
        "автор фото|коллаж|источник"},
    ClutterWords{Clutter::credit, Match::start, "автор фото|источник изображения|подпись к фото"},
    ClutterWords{Clutter::advertisement, Match::whole, "реклама|на правах рекламы|рекламный блок"},
    ClutterWords{Clutter::counter, Match::whole,
                 "просмотров|просмотра|просмотр|просмотры|мин|мин чтения|минут чтения|минуты "
                 "назад|минут назад|"
                 "часов назад|часа назад|час назад|дней назад|дня назад|вчера|сегодня|время чтения|"
                 "время чтения мин|лайков|голосов|тыс"},
    ClutterWords{
        Clutter::read_more, Match::start,
        "читайте также|читать также|смотрите также|читать далее|читать полностью|подробнее|"
        "читать подробнее|смотреть также|см также|читайте ещё|читайте еще|читайте по теме|"
        "подробнее читайте|узнать больше|по теме"},
    ClutterWords{Clutter::read_more, Match::label,
                 "читайте|смотрите|теги|темы|тема|рубрика|рубрики|метки|ещё|еще"},
    ClutterWords{
        Clutter::sign_up, Match::start,
        "подпишитесь|подписывайтесь|подписаться на|подписка на|следите за|читайте нас|наш канал|"
        "присоединяйтесь|скачайте приложение|хотите быть в курсе|оформите подписку|введите e mail|"
        "поддержите нас|добавьте нас"},
    ClutterWords{
        Clutter::sign_up, Match::whole,
        "подписаться|войти|вход|регистрация|авторизация|зарегистрироваться|личный кабинет|подписка|"
        "рассылка|новостная рассылка"},
    ClutterWords{
        Clutter::button, Match::whole,
        "поделиться|поделиться в|печать|распечатать|версия для печати|скопировать ссылку|"
        "ссылка скопирована|скопировать|копировать ссылку|сохранить|слушать|закрыть|меню|поиск|"
        "найти|далее|назад|вперёд|вперед|наверх|ответить|нравится|вкл|выкл|выделить главное|"
        "показать ещё|показать еще|показать все|загрузить ещё|загрузить "
        "еще|ещё|еще|больше|вконтакте|"
        "одноклассники|телеграм|телеграмм|ватсап|главная|контакты|о нас|о проекте|архив|отправить|"
        "сообщить об ошибке|перейти к содержанию|перейти к основному содержанию|в избранное|"
        "добавить в избранное|пожаловаться|развернуть|свернуть|принять|согласен|понятно|хорошо|"
        "смотреть|воспроизвести|обсудить|читать|свернуть текст|вконтакте telegram|рус|eng"},
    ClutterWords{
        Clutter::legal, Match::start,
        "все права защищены|политика конфиденциальности|пользовательское соглашение|"
        "мы используем cookie|этот сайт использует|сайт использует|при использовании материалов|"
        "использование материалов|свидетельство о регистрации|нашли ошибку|нашли опечатку|"
        "заметили ошибку|продолжая использовать|учредитель|главный редактор|адрес редакции"},
    ClutterWords{
        Clutter::section, Match::whole,
        "читайте также|смотрите также|по теме|материалы по теме|ещё по теме|еще по теме|"
        "новости по теме|самое читаемое|самые читаемые|популярное|популярные|сейчас читают|"
        "самое популярное|популярные новости|последние новости|главные новости|главное|лента "
        "новостей|"
        "лента|другие новости|новости партнёров|новости партнеров|рекомендуем|рекомендации|"
        "вам может быть интересно|вам будет интересно|может быть интересно|похожие статьи|"
        "похожие материалы|похожие новости|об авторе|теги|метки|темы|рубрики|смотрите ещё|"
        "смотрите еще|ещё новости|еще новости|новости сми|новости сми2|выбор редакции|топ новостей|"
        "главное за день|все новости|топ дня|связанные темы|обсуждаемое|предыдущая статья|"
        "следующая статья|предыдущая новость|следующая новость|больше новостей|ещё в разделе"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "комментарии|комментариев|комментарий|комментария|оставить комментарий|добавить "
        "комментарий|"
        "написать комментарий|обсуждение|ваш комментарий|нет комментариев|показать комментарии|"
        "комментировать|отзывы|добавить отзыв"},
    // uk
    ClutterWords{Clutter::credit, Match::label,
                 "фото|світлина|світлини|ілюстрація|зображення|відео|джерело|колаж"},
    ClutterWords{Clutter::credit, Match::start, "автор фото|джерело фото|підпис до фото"},
    ClutterWords{Clutter::advertisement, Match::whole, "реклама|на правах реклами"},
    ClutterWords{Clutter::counter, Match::whole,
                 "переглядів|перегляди|хв|хвилин тому|годин тому|днів тому|вчора|сьогодні|хв "
                 "читання|час читання"},
    ClutterWords{
        Clutter::read_more, Match::start,
        "читайте також|дивіться також|читати далі|детальніше|читати також|читайте ще|за темою"},
    ClutterWords{Clutter::read_more, Match::label, "читайте|дивіться|теги|теми|тема|мітки"},
    ClutterWords{
        Clutter::sign_up, Match::start,
        "підпишіться|підписуйтесь|підписуйтеся|підписатися на|стежте за|слідкуйте за|приєднуйтесь|"
        "приєднуйтеся|підтримайте нас"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "підписатися|підписатись|увійти|вхід|реєстрація|розсилка"},
    ClutterWords{
        Clutter::button, Match::whole,
        "поділитися|поділитись|друк|роздрукувати|версія для друку|скопіювати посилання|скопіювати|"
        "зберегти|слухати|закрити|меню|пошук|шукати|далі|назад|вгору|відповісти|подобається|"
        "показати ще|показати більше|завантажити ще|ще|більше|головна|контакти|про нас|архів|"
        "надіслати|перейти до вмісту|перейти до основного "
        "вмісту|телеграм|фейсбук|укр|прийняти|увімк|вимк"},
    ClutterWords{
        Clutter::legal, Match::start,
        "усі права захищені|всі права захищені|політика конфіденційності|правила користування|"
        "ми використовуємо cookie|цей сайт використовує|якщо ви помітили помилку|"
        "якщо ви знайшли помилку|помітили помилку|знайшли помилку|використання матеріалів|"
        "будь яке використання|передрук"},
    ClutterWords{
        Clutter::section, Match::whole,
        "читайте також|дивіться також|за темою|матеріали за темою|новини за темою|найпопулярніше|"
        "популярне|популярні|популярні новини|найчитаніше|останні новини|головні новини|головне|"
        "стрічка новин|інші новини|новини партнерів|рекомендуємо|вам може бути цікаво|схожі статті|"
        "схожі новини|про автора|теги|мітки|теми|вибір редакції|усі новини|всі новини|пов'язані "
        "теми|"
        "топ новини|більше новин|наступна стаття|попередня стаття"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "коментарі|коментарів|коментар|залишити коментар|додати коментар|написати коментар|"
        "обговорення|немає коментарів|ваш коментар"},
    // ar
    ClutterWords{Clutter::credit, Match::label,
                 "صورة|الصورة|صور|تصوير|مصدر الصورة|المصدر|فيديو|عدسة"},
    ClutterWords{Clutter::credit, Match::start,
                 "مصدر الصورة|صدر الصورة|تعليق على الصورة|التعليق على الصورة"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "إعلان|اعلان|إعلانات|اعلانات|محتوى إعلاني|إعلان ممول"},
    ClutterWords{
        Clutter::counter, Match::whole,
        "مشاهدة|مشاهدات|قراءة|دقيقة قراءة|دقائق قراءة|دقائق|منذ ساعة|منذ ساعات|منذ دقائق|منذ دقيقة|"
        "منذ ساعتين|منذ يوم|منذ يومين|منذ أيام|مدة القراءة دقائق|مدة القراءة دقيقة|مشاركة|زيارة"},
    ClutterWords{Clutter::read_more, Match::start,
                 "اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ ايضا|اقرأ المزيد|شاهد أيضا|شاهد ايضا|للمزيد|"
                 "قد يهمك|طالع أيضا|اقرأ كذلك|لمزيد من|تابع أيضا|اقرؤوا أيضا"},
    ClutterWords{Clutter::read_more, Match::label,
                 "اقرأ|شاهد|مواضيع|كلمات مفتاحية|الكلمات المفتاحية|وسوم|الوسوم|تابع"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "اشترك في|اشتركوا في|تابعونا|تابعنا على|تابعوا|انضم إلى|للاشتراك|سجل في|حمل "
                 "تطبيق|اشترك الآن"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "اشترك|تسجيل الدخول|دخول|تسجيل|النشرة البريدية|النشرة الإخبارية|اشتراك"},
    ClutterWords{
        Clutter::button, Match::whole,
        "مشاركة|شارك|شارك المقال|شارك الخبر|طباعة|نسخ الرابط|تم نسخ الرابط|نسخ|حفظ|استمع|استمع "
        "للمقال|"
        "إغلاق|اغلاق|القائمة|بحث|ابحث|التالي|السابق|رد|إعجاب|المزيد|عرض المزيد|تحميل المزيد|"
        "فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تليجرام|تيليجرام|انستغرام|يوتيوب|لينكد "
        "إن|الرئيسية|"
        "اتصل بنا|من نحن|إرسال|أرسل|تخطي إلى المحتوى|انتقل إلى المحتوى|انتقال إلى المحتوى الرئيسي|"
        "حجم الخط|تكبير الخط|تصغير الخط|موافق|أوافق|بريد إلكتروني|البريد الإلكتروني|تشغيل|إيقاف"},
    ClutterWords{Clutter::legal, Match::start,
                 "جميع الحقوق محفوظة|سياسة الخصوصية|شروط الاستخدام|حقوق النشر|كل الحقوق محفوظة|"
                 "نستخدم ملفات|يستخدم هذا الموقع|الشروط والأحكام|سياسة الاستخدام"},
    ClutterWords{
        Clutter::section, Match::whole,
        "اقرأ أيضا|اقرأ أيضاً|الأكثر قراءة|الأكثر قراءه|الاكثر قراءة|الأكثر مشاهدة|الأكثر شعبية|"
        "الأكثر تداولا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|اخبار ذات صلة|ذات صلة|"
        "أخبار متعلقة|مواضيع متعلقة|موضوعات ذات صلة|قصص مقترحة|قد يعجبك أيضا|قد يهمك أيضا|آخر "
        "الأخبار|"
        "اخر الاخبار|أحدث الأخبار|أهم الأخبار|أبرز الأخبار|المزيد من الأخبار|مقترحة|مختارات|"
        "عن الكاتب|نبذة عن الكاتب|كلمات مفتاحية|كلمات دلالية|الكلمات المفتاحية|الوسوم|وسوم|مقالات "
        "أخرى|"
        "أخبار أخرى|شاهد أيضا|اخترنا لك|اخترنا لكم|الخبر التالي|الخبر السابق|المقال التالي|المقال "
        "السابق"},
    ClutterWords{Clutter::comments, Match::whole,
                 "تعليقات|التعليقات|تعليق|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك "
                 "تعليق|اترك تعليقاً|"
                 "شارك برأيك|لا توجد تعليقات|اكتب تعليقك|إضافة تعليق|أضف تعليقاً|تعليقات القراء"},
    // fa
    ClutterWords{Clutter::credit, Match::label, "عکس|عکاس|تصویر|منبع|منبع تصویر|عکس از|ویدیو|فیلم"},
    ClutterWords{Clutter::credit, Match::start, "منبع تصویر|توضیح تصویر|منبع عکس"},
    ClutterWords{Clutter::advertisement, Match::whole, "تبلیغات|تبلیغ|آگهی|آگهی ها"},
    ClutterWords{Clutter::counter, Match::whole,
                 "بازدید|دقیقه|دقیقه مطالعه|زمان مطالعه دقیقه|ساعت پیش|دقیقه پیش|روز پیش|نفر"},
    ClutterWords{Clutter::read_more, Match::start,
                 "بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|ادامه مطلب|ادامه خبر|بخوانید|ببینید|"
                 "در همین زمینه|مطالب بیشتر"},
    ClutterWords{Clutter::read_more, Match::label,
                 "برچسب ها|برچسب‌ها|برچسبها|کلیدواژه ها|کلیدواژه‌ها|لینک کوتاه|کد خبر|اشتراک "
                 "گذاری"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "عضویت در|مشترک شوید|ما را در|به کانال|دنبال کنید|در خبرنامه"},
    ClutterWords{Clutter::sign_up, Match::whole, "عضویت|ورود|ثبت نام|خبرنامه|اشتراک"},
    ClutterWords{
        Clutter::button, Match::whole,
        "اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|چاپ|نسخه چاپی|کپی "
        "لینک|کپی|ذخیره|بستن|منو|جستجو|"
        "بعدی|قبلی|پاسخ|بیشتر|مشاهده بیشتر|نمایش بیشتر|فیس بوک|فیسبوک|توییتر|واتساپ|تلگرام|"
        "اینستاگرام|ایمیل|صفحه اصلی|صفحه نخست|خانه|تماس با ما|درباره ما|ارسال|ارسال به "
        "دوستان|آرشیو|"
        "پرش به محتوا|رفتن به محتوا|پذیرش|گوش کنید|پسندیدن"},
    ClutterWords{Clutter::legal, Match::start,
                 "تمامی حقوق|کلیه حقوق|تمام حقوق|همه حقوق|حقوق این سایت|استفاده از مطالب|نقل "
                 "مطالب|بازنشر مطالب|"
                 "حریم خصوصی"},
    ClutterWords{
        Clutter::section, Match::whole,
        "مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|پربازدیدترین|پربازدیدترین ها|پربازدیدها|پربیننده "
        "ترین|"
        "پربحث ترین|آخرین اخبار|آخرین خبرها|تازه ترین خبرها|تازه‌ترین خبرها|بیشتر "
        "بخوانید|"
        "همچنین بخوانید|برچسب ها|برچسب‌ها|پیشنهاد سردبیر|پیشنهاد ما|مطالب پیشنهادی|خبرهای "
        "بیشتر|"
        "اخبار برگزیده|از دست ندهید|گزیده ها|در همین زمینه|اخبار مهم|مطالب بیشتر|پربازدید"},
    ClutterWords{Clutter::comments, Match::whole,
                 "نظرات|نظر|نظر شما|ارسال نظر|دیدگاه|دیدگاه ها|دیدگاه‌ها|دیدگاه شما|ارسال "
                 "دیدگاه|نظرات کاربران|"
                 "نظر بدهید|ثبت نظر|بدون نظر|نظرها|نظرات بینندگان"},
    // de
    ClutterWords{Clutter::credit, Match::label,
                 "foto|fotos|bild|bilder|bildquelle|quelle|grafik|bildrechte|illustration|fotograf|"
                 "symbolbild|"
                 "archivfoto|archivbild|video|copyright|picture alliance"},
    ClutterWords{Clutter::credit, Match::start, "foto von|bild von|bildunterschrift"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "anzeige|anzeigen|werbung|gesponsert|advertorial"},
    ClutterWords{
        Clutter::counter, Match::whole,
        "min lesezeit|minuten lesezeit|lesezeit|lesezeit min|lesezeit minuten|aufrufe|vor "
        "minuten|vor stunden|vor einer stunde|"
        "vor tagen|gestern|heute|mal geteilt|leser|minuten|lesedauer minuten|lesedauer min"},
    ClutterWords{Clutter::read_more, Match::start,
                 "lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr dazu|mehr "
                 "lesen|weiterlesen|"
                 "mehr zum thema|auch interessant|mehr anzeigen|zum artikel|hier geht es zu|jetzt "
                 "lesen|siehe auch"},
    ClutterWords{Clutter::read_more, Match::label,
                 "mehr|lesen|siehe|themen|schlagworte|schlagwörter|passend dazu|tags|hintergrund"},
    ClutterWords{
        Clutter::sign_up, Match::start,
        "jetzt abonnieren|abonnieren sie|melden sie sich|folgen sie uns|newsletter abonnieren|"
        "hier können sie|jetzt anmelden|jetzt registrieren|jetzt kostenlos|laden sie die app|"
        "sie haben bereits|jetzt testen|weiterlesen mit"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "abonnieren|anmelden|einloggen|registrieren|abo|abonnement|mein "
                 "konto|konto|newsletter anmelden"},
    ClutterWords{
        Clutter::button, Match::whole,
        "teilen|drucken|artikel drucken|artikel teilen|merken|vorlesen|anhören|artikel "
        "anhören|schließen|"
        "schliessen|menü|suche|suchen|weiter|zurück|nach oben|antworten|gefällt mir|mehr anzeigen|"
        "alle anzeigen|mehr|startseite|kontakt|impressum|datenschutz|zum inhalt springen|"
        "zum inhalt|zur startseite|per e mail|link kopieren|link kopiert|einstellungen|akzeptieren|"
        "alle akzeptieren|zustimmen|speichern|senden|einblenden|ausblenden|melden|auf facebook "
        "teilen|"
        "auf twitter teilen|kommentieren|aktivieren|ein|aus|bildergalerie|galerie|bild vergrößern"},
    ClutterWords{
        Clutter::legal, Match::start,
        "alle rechte vorbehalten|datenschutzerklärung|datenschutz|impressum|nutzungsbedingungen|"
        "wir verwenden cookies|diese website verwendet|diese seite verwendet|wir nutzen cookies|"
        "allgemeine geschäftsbedingungen"},
    ClutterWords{
        Clutter::section, Match::whole,
        "mehr zum thema|zum thema|meistgelesen|meist gelesen|am meisten gelesen|meistgelesene "
        "artikel|beliebt|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|"
        "weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|weitere beiträge|"
        "ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|lesen sie auch|"
        "empfohlen|empfehlungen|empfehlungen der redaktion|unsere empfehlungen|aktuelle "
        "nachrichten|"
        "neueste artikel|neueste beiträge|neueste nachrichten|top themen|topthemen|schlagworte|"
        "schlagwörter|themen|über den autor|über die autorin|zur person|mehr aus|mehr von|"
        "nächster artikel|vorheriger artikel|aus dem ressort|nachrichten|im video|passend zum "
        "thema"},
    ClutterWords{Clutter::section, Match::start,
                 "mehr aus|mehr von|mehr zu|das könnte sie|das könnte dich"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentare anzeigen|"
        "diskutieren sie mit|diskussion|leserkommentare|keine kommentare|schreibe einen kommentar|"
        "schreiben sie einen kommentar|hinterlasse einen kommentar|jetzt kommentieren|antworten "
        "abbrechen"},
    // fr
    ClutterWords{Clutter::credit, Match::label,
                 "photo|photos|crédit|crédits|crédit photo|crédits "
                 "photo|image|illustration|source|vidéo|légende"},
    ClutterWords{Clutter::credit, Match::start,
                 "crédit photo|photo d'illustration|source de l'image|légende image"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "publicité|annonce|annonces|sponsorisé|contenu sponsorisé|pub|la suite après "
                 "cette publicité|lire la suite"},
    ClutterWords{
        Clutter::counter, Match::whole,
        "min de lecture|minutes de lecture|minute de lecture|temps de lecture|temps de lecture min|"
        "lecture min|vues|partages|hier|aujourd'hui|j'aime|il y a heures|il y a minutes|il y a "
        "jours|"
        "il y a heure|temps de lecture minutes"},
    ClutterWords{Clutter::read_more, Match::start,
                 "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire la "
                 "suite|voir aussi|"
                 "à voir aussi|en savoir plus|pour aller plus loin|sur le même sujet|notre "
                 "dossier|à écouter|à lire|"
                 "retrouvez aussi"},
    ClutterWords{
        Clutter::read_more, Match::label,
        "lire|voir|mots clés|thèmes|tags|à regarder|regarder|dossier|sujets|article réservé"},
    ClutterWords{
        Clutter::sign_up, Match::start,
        "inscrivez vous|abonnez vous|s'abonner à|recevez|suivez nous|suivez notre|rejoignez nous|"
        "téléchargez l'application|déjà abonné|je m'abonne|il vous reste|cet article est réservé|"
        "pour lire la suite|votre adresse"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "s'abonner|abonnez vous|se connecter|connexion|s'inscrire|inscription|mon "
                 "compte|je m'inscris|m'abonner|abonnement"},
    ClutterWords{
        Clutter::button, Match::whole,
        "partager|partager l'article|partager sur facebook|partager sur twitter|imprimer|envoyer|"
        "envoyer par mail|envoyer par e mail|envoyer à un ami|copier le lien|lien "
        "copié|enregistrer|"
        "sauvegarder|écouter|écouter l'article|fermer|recherche|rechercher|suivant|précédent|"
        "haut de page|retour en haut|répondre|voir plus|afficher plus|plus|charger plus|tout voir|"
        "voir tout|accueil|aller au contenu|aller au contenu principal|accéder au contenu|accepter|"
        "tout accepter|continuer sans accepter|refuser|paramétrer|signaler|réagir|offrir l'article|"
        "ajouter à vos favoris|ajouter aux "
        "favoris|favoris|agrandir|diaporama|afficher|masquer|activer|désactiver"},
    ClutterWords{
        Clutter::legal, Match::start,
        "tous droits réservés|mentions légales|politique de confidentialité|conditions générales|"
        "nous utilisons des cookies|ce site utilise|gestion des cookies|données personnelles|"
        "reproduction interdite|toute reproduction"},
    ClutterWords{
        Clutter::section, Match::whole,
        "les plus lus|les plus lues|le plus lu|articles les plus lus|à lire aussi|lire aussi|à "
        "lire également|"
        "sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles "
        "similaires|"
        "articles recommandés|vous aimerez aussi|vous pourriez aimer|à ne pas manquer|à la une|"
        "les dernières actualités|dernières actualités|dernières infos|dernières nouvelles|en "
        "continu|"
        "le fil info|nos vidéos|en vidéo|plus d'articles|contenus sponsorisés|plus d'actualités|"
        "à propos de l'auteur|mots clés|thèmes|thématiques|voir aussi|à voir "
        "aussi|tendances|populaires|"
        "recommandé pour vous|notre sélection|l'actualité en direct|article suivant|article "
        "précédent|"
        "dans l'actualité|les plus partagés|newsletters|nos newsletters|pour aller plus loin"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "commentaires|commentaire|vos commentaires|vos réactions|réactions|laisser un commentaire|"
        "ajouter un commentaire|écrire un commentaire|voir les commentaires|lire les commentaires|"
        "aucun commentaire|tous les commentaires|réagissez|poster un commentaire|contribuer|votre "
        "commentaire"},
    // es
    ClutterWords{
        Clutter::credit, Match::label,
        "foto|fotos|fotografía|imagen|fuente|crédito|créditos|ilustración|vídeo|video|fotógrafo"},
    ClutterWords{Clutter::credit, Match::start,
                 "foto de|fuente de la imagen|pie de foto|imagen de archivo"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado"},
    ClutterWords{
        Clutter::counter, Match::whole,
        "min de lectura|minutos de lectura|tiempo de lectura|lectura "
        "min|vistas|compartidos|ayer|hoy|"
        "hace horas|hace minutos|hace días|hace una hora|lectura de min|tiempo de lectura min"},
    ClutterWords{Clutter::read_more, Match::start,
                 "lea también|lee también|leer también|lea más|leer más|lee más|te puede interesar|"
                 "le puede interesar|te puede gustar|ver también|vea también|ver más|además "
                 "lea|seguir leyendo|"
                 "también puedes leer|más información|puede leer|le recomendamos|te recomendamos"},
    ClutterWords{Clutter::read_more, Match::label,
                 "lea|lee|leer|vea|ver|etiquetas|temas|archivado en|además|mire|más|tags|noticia "
                 "relacionada"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "suscríbete|suscríbase|suscribirse|síguenos|síganos|sigue "
                 "a|recibe|reciba|regístrate|regístrese|"
                 "únete a|descarga la app|inicia sesión|ya soy suscriptor|apúntate"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "suscríbete|suscribirse|iniciar sesión|inicia sesión|registrarse|registrarte|mi "
                 "cuenta|boletín|boletines|suscripción"},
    ClutterWords{Clutter::button, Match::whole,
                 "compartir|compartir en facebook|compartir en twitter|comparte|comparte esta "
                 "noticia|imprimir|"
                 "enviar|enviar por correo|enviar por email|copiar enlace|enlace "
                 "copiado|copiar|guardar|escuchar|"
                 "escuchar artículo|cerrar|menú|buscar|búsqueda|siguiente|anterior|volver "
                 "arriba|subir|responder|"
                 "me gusta|mostrar más|cargar más|ver más|ver "
                 "todo|más|inicio|portada|contacto|quiénes somos|"
                 "saltar al contenido|ir al contenido|ir al contenido principal|aceptar|aceptar "
                 "todo|rechazar|"
                 "denunciar|reportar|ampliar|galería|correo|correo electrónico|activar|desactivar"},
    ClutterWords{
        Clutter::legal, Match::start,
        "todos los derechos reservados|aviso legal|política de privacidad|política de cookies|"
        "utilizamos cookies|este sitio usa|este sitio web utiliza|términos y condiciones|"
        "términos de uso|prohibida la reproducción|usamos cookies|condiciones de uso"},
    ClutterWords{
        Clutter::section, Match::whole,
        "lo más leído|lo más visto|más leídas|más leídos|las más leídas|lo más popular|lo más "
        "reciente|"
        "noticias relacionadas|artículos relacionados|notas relacionadas|contenido relacionado|"
        "relacionados|relacionadas|te puede interesar|te puede gustar|también te puede interesar|"
        "le puede interesar|últimas noticias|lo último|más noticias|otras noticias|más sobre|"
        "más información|más en|etiquetas|temas|temas relacionados|archivado en|sobre el autor|"
        "sobre la firma|recomendado|recomendados|recomendaciones|lea también|lee también|"
        "no te pierdas|destacados|tendencias|siguiente noticia|noticia anterior|artículo anterior|"
        "siguiente artículo|en portada|se habla de|te recomendamos|noticias destacadas"},
    ClutterWords{Clutter::comments, Match::whole,
                 "comentarios|comentario|deja un comentario|deja tu comentario|dejar un comentario|"
                 "deja una respuesta|escribe un comentario|ver comentarios|añadir comentario|"
                 "agregar comentario|sin comentarios|comentar|tu comentario|cancelar "
                 "respuesta|publicar comentario"},
    // pt
    ClutterWords{Clutter::credit, Match::label,
                 "foto|fotos|imagem|fonte|crédito|créditos|ilustração|vídeo|reprodução|divulgação"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "publicidade|anúncio|patrocinado|continua após a publicidade|continua depois da "
                 "publicidade|conteúdo patrocinado"},
    ClutterWords{Clutter::counter, Match::whole,
                 "min de leitura|minutos de leitura|tempo de leitura|visualizações|ontem|hoje|há "
                 "horas|há minutos|há dias|leitura min"},
    ClutterWords{Clutter::read_more, Match::start,
                 "leia também|leia mais|veja também|ver também|saiba mais|veja mais|continue "
                 "lendo|confira também|leia a íntegra"},
    ClutterWords{Clutter::read_more, Match::label,
                 "leia|veja|temas|assuntos|tags|mais|assista|palavras chave"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "assine|inscreva se|siga nos|siga o|receba|cadastre se|baixe o app|clique "
                 "aqui|entre no|participe do"},
    ClutterWords{
        Clutter::sign_up, Match::whole,
        "assine|entrar|cadastre se|inscreva se|minha conta|boletim|iniciar sessão|assinar"},
    ClutterWords{Clutter::button, Match::whole,
                 "compartilhar|compartilhe|partilhar|imprimir|enviar|copiar link|link "
                 "copiado|copiar|salvar|guardar|ouvir|"
                 "fechar|busca|buscar|pesquisar|próximo|próxima|anterior|voltar ao "
                 "topo|topo|responder|curtir|"
                 "mostrar mais|carregar mais|ver mais|mais|início|página "
                 "inicial|contato|contacto|quem somos|"
                 "ir para o conteúdo|pular para o conteúdo|aceitar|aceitar todos|gosto|ver tudo"},
    ClutterWords{
        Clutter::legal, Match::start,
        "todos os direitos reservados|política de privacidade|termos de uso|usamos "
        "cookies|utilizamos cookies|este site usa|este site utiliza|é proibida a reprodução"},
    ClutterWords{
        Clutter::section, Match::whole,
        "mais lidas|mais lidos|as mais lidas|mais vistas|leia também|veja também|notícias "
        "relacionadas|"
        "artigos relacionados|matérias relacionadas|conteúdo relacionado|relacionadas|relacionados|"
        "últimas notícias|mais notícias|outras "
        "notícias|recomendado|recomendados|recomendadas|destaques|"
        "sobre o autor|tópicos|assuntos|temas|você pode gostar|veja mais|leia mais|saiba mais|em "
        "alta|"
        "próxima notícia|notícia anterior|mais sobre"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "comentários|comentário|deixe um comentário|deixe seu comentário|deixe uma "
        "resposta|comentar|ver comentários|adicionar comentário|sem comentários|cancelar resposta"},
    // it
    ClutterWords{Clutter::credit, Match::label,
                 "foto|fonte|immagine|credito|crediti|credit|fotogramma|illustrazione|video"},
    ClutterWords{
        Clutter::advertisement, Match::whole,
        "pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|annuncio pubblicitario"},
    ClutterWords{Clutter::counter, Match::whole,
                 "min di lettura|minuti di lettura|tempo di lettura|tempo di lettura "
                 "min|visualizzazioni|letture|ieri|oggi|ore fa|minuti fa|giorni "
                 "fa|condivisioni|lettura min"},
    ClutterWords{Clutter::read_more, Match::start,
                 "leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|continua a "
                 "leggere|per approfondire|ti potrebbe interessare|potrebbe interessarti"},
    ClutterWords{Clutter::read_more, Match::label,
                 "leggi|guarda|vedi|tag|tags|argomenti|temi|approfondimento|approfondisci|ascolta"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "iscriviti|abbonati|seguici|ricevi|registrati|scarica l'app|accedi per|sei già "
                 "abbonato|entra nel"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "iscriviti|abbonati|accedi|registrati|il mio account|abbonamenti"},
    ClutterWords{
        Clutter::button, Match::whole,
        "condividi|condividi su facebook|condividi su twitter|stampa|invia|invia per email|copia "
        "link|"
        "copia il link|link copiato|salva|ascolta|ascolta "
        "l'articolo|chiudi|cerca|ricerca|successivo|"
        "precedente|avanti|indietro|torna su|torna all'inizio|rispondi|mi piace|mostra altro|"
        "carica altri|mostra di più|altro|vedi tutti|vai al contenuto|salta al "
        "contenuto|contatti|chi siamo|"
        "accetta|accetta tutti|rifiuta|segnala|ingrandisci"},
    ClutterWords{Clutter::legal, Match::start,
                 "tutti i diritti riservati|informativa sulla privacy|note legali|riproduzione "
                 "riservata|utilizziamo i cookie|questo sito utilizza|questo sito usa|condizioni "
                 "d'uso|termini e condizioni"},
    ClutterWords{
        Clutter::section, Match::whole,
        "i più letti|più letti|le più lette|articoli più letti|leggi anche|articoli correlati|"
        "notizie correlate|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe "
        "interessare|"
        "ti potrebbe interessare anche|ultime notizie|le ultime notizie|ultimi articoli|altre "
        "notizie|"
        "in primo piano|consigliati|raccomandati|correlati|argomenti|tag|sull'autore|informazioni "
        "sull'autore|"
        "i più visti|articolo precedente|articolo successivo|prossimo articolo|dello stesso "
        "autore|in evidenza"},
    ClutterWords{
        Clutter::comments, Match::whole,
        "commenti|commento|lascia un commento|scrivi un commento|aggiungi un commento|nessun "
        "commento|vedi i commenti|commenta|annulla risposta|i commenti dei lettori"},
    // tr
    ClutterWords{Clutter::credit, Match::label, "fotoğraf|foto|kaynak|görsel|video|fotoğraflar"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "reklam|reklamlar|ilan|advertorial|sponsorlu içerik"},
    ClutterWords{Clutter::counter, Match::whole,
                 "dakika|dk|dakika okuma|okunma|görüntülenme|saat önce|dakika önce|gün "
                 "önce|dün|bugün|paylaşım|okuma süresi dakika|okuma süresi"},
    ClutterWords{Clutter::read_more, Match::start,
                 "ayrıca bakınız|bunları da okuyun|devamını oku|devamı için|ayrıca okuyun|haberin "
                 "devamı|ilgili haber|daha fazlası için"},
    ClutterWords{Clutter::read_more, Match::label, "etiketler|etiket|konular|oku|izle|ilgili"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "abone olun|bültenimize|bizi takip|takip edin|uygulamayı indirin|ücretsiz abone"},
    ClutterWords{Clutter::sign_up, Match::whole,
                 "abone ol|giriş|giriş yap|üye ol|kayıt ol|bülten|üye girişi"},
    ClutterWords{Clutter::button, Match::whole,
                 "paylaş|facebook'ta paylaş|twitter'da paylaş|yazdır|gönder|kopyala|linki "
                 "kopyala|kaydet|dinle|"
                 "kapat|menü|ara|sonraki|önceki|yukarı|yanıtla|cevapla|beğen|daha fazla|daha fazla "
                 "göster|devamı|"
                 "tümü|tümünü gör|ana sayfa|anasayfa|iletişim|hakkımızda|içeriğe atla|kabul "
                 "et|tamam|şikayet et|künye|e posta"},
    ClutterWords{Clutter::legal, Match::start,
                 "tüm hakları saklıdır|gizlilik politikası|kullanım şartları|kullanım "
                 "koşulları|çerez politikası|bu site çerez|sitemizde çerez|çerezler"},
    ClutterWords{
        Clutter::section, Match::whole,
        "ilgili haberler|benzer haberler|çok okunanlar|en çok okunanlar|en çok okunan|son dakika|"
        "son haberler|son dakika haberleri|öne çıkanlar|diğer haberler|önerilen "
        "haberler|önerilenler|"
        "etiketler|yazar hakkında|günün manşetleri|popüler haberler|popüler|ilginizi çekebilir|"
        "bunlar da ilginizi çekebilir|sıradaki haber|önceki haber|sonraki haber|gündem|manşetler"},
    ClutterWords{Clutter::comments, Match::whole,
                 "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|yorumunuz|yorumları göster|bir "
                 "yorum yazın|bir cevap yazın"},
    // zh
    ClutterWords{Clutter::credit, Match::label,
                 "图|图片|圖|圖片|摄影|攝影|图片来源|圖片來源|图源|圖源|资料图|資料圖|照片|来源|"
                 "來源|供图|視頻|视频"},
    ClutterWords{Clutter::credit, Match::start,
                 "图片来源|圖片來源|图片说明|圖片說明|图像来源|圖像來源|图像加注文字"},
    ClutterWords{Clutter::advertisement, Match::whole, "广告|廣告|推广|推廣|贊助|赞助内容"},
    ClutterWords{Clutter::counter, Match::whole,
                 "阅读|閱讀|浏览|瀏覽|阅读量|点赞|讚|分钟前|小时前|分鐘前|小時前|天前|昨天|今天|"
                 "人气|次|浏览次数|阅读时间分钟"},
    ClutterWords{Clutter::read_more, Match::start,
                 "延伸阅读|延伸閱讀|相关阅读|相關閱讀|阅读更多|閱讀更多|更多阅读|点击查看|點擊查看|"
                 "查看更多|推荐阅读|推薦閱讀|阅读原文"},
    ClutterWords{Clutter::read_more, Match::label,
                 "标签|標籤|关键词|關鍵字|关键字|相关|相關|更多|分享|分享到|责任编辑|責任編輯|责编|"
                 "編輯|编辑|校对|审核"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "关注我们|關注我們|订阅|訂閱|扫码|扫一扫|掃描|扫描|下载客户端|下載app|加入会员|"
                 "加入會員|立即订阅|立即訂閱|欢迎关注"},
    ClutterWords{Clutter::sign_up, Match::whole, "登录|登入|注册|註冊|登錄|会员|會員|登录注册"},
    ClutterWords{
        Clutter::button, Match::whole,
        "分享|分享到|分享至|微信|微博|新浪微博|空间|打印|列印|复制链接|複製連結|复制|收藏|关闭|"
        "關閉|菜单|選單|搜索|搜尋|"
        "下一页|上一页|下一頁|上一頁|返回顶部|回到頂部|返回首页|首页|首頁|回复|回覆|更多|展开|展開|"
        "收起|点赞|"
        "字号|字體|大|中|小|关于我们|關於我們|联系我们|聯絡我們|投稿|举报|反馈|播放|跳至内容|"
        "跳到主要内容|跳至主要內容|发送|評論|朋友圈|加载更多|查看更多|简体|繁体|繁體"},
    ClutterWords{Clutter::legal, Match::start,
                 "版权所有|版權所有|版权声明|隐私政策|隱私政策|隱私權|使用条款|使用條款|免责声明|"
                 "免責聲明|未经授权|未經授權|本网站使用|转载请|轉載請"},
    ClutterWords{Clutter::section, Match::whole,
                 "相关新闻|相關新聞|相关阅读|相關閱讀|相关文章|相關文章|相关报道|相關報導|延伸阅读|"
                 "延伸閱讀|热门文章|熱門文章|热门新闻|熱門新聞|"
                 "热门|熱門|热点|熱點|推荐阅读|推薦閱讀|推荐|推薦|猜你喜欢|猜你喜歡|最新消息|"
                 "最新新闻|最新新聞|最新文章|更多新闻|更多新聞|"
                 "热门推荐|熱門推薦|为您推荐|為您推薦|今日热点|阅读排行|点击排行|排行榜|热门排行|"
                 "熱門排行|热词|标签|標籤|关键词|作者简介|關於作者|编辑推荐|编者精选|頭條|头条|"
                 "上一篇|下一篇|精选|精彩推荐|热门内容|你可能感兴趣|你可能喜歡|相关话题|更多"},
    ClutterWords{Clutter::section, Match::label, "上一篇|下一篇|上一則|下一則"},
    ClutterWords{Clutter::comments, Match::whole,
                 "评论|評論|发表评论|發表評論|热门评论|最新评论|留言|我要评论|全部评论|网友评论|"
                 "條評論|条评论|發表回應|写评论|回應"},
    // ja
    ClutterWords{Clutter::credit, Match::label,
                 "写真|画像|撮影|提供|出典|写真提供|画像提供|動画|資料写真"},
    ClutterWords{Clutter::credit, Match::start,
                 "写真提供|画像提供|画像説明|画像クレジット|写真はイメージ"},
    ClutterWords{Clutter::advertisement, Match::whole,
                 "広告|スポンサー|スポンサーリンク|スポンサードリンク|pr"},
    ClutterWords{Clutter::counter, Match::whole,
                 "分前|時間前|日前|閲覧|回|件|いいね|分で読めます|この記事は約分で読めます|文字"},
    ClutterWords{
        Clutter::read_more, Match::start,
        "続きを読む|関連記事|あわせて読みたい|合わせて読みたい|詳しくはこちら|もっと見る|"
        "関連リンク|関連ニュース|詳細はこちら|次ページ|次のページ|こちらもおすすめ|全文を読む"},
    ClutterWords{Clutter::read_more, Match::label,
                 "関連|タグ|キーワード|カテゴリ|カテゴリー|参考|動画|リンク"},
    ClutterWords{Clutter::sign_up, Match::start,
                 "会員登録|無料会員|フォローする|メールマガジン|有料会員|この記事は有料|"
                 "この記事は会員|残り|登録する|購読"},
    ClutterWords{
        Clutter::sign_up, Match::whole,
        "ログイン|会員登録|新規登録|無料登録|マイページ|メルマガ|メルマガ登録|購読する|フォロー"},
    ClutterWords{Clutter::button, Match::whole,
                 "シェア|シェアする|ツイート|ツイートする|印刷|印刷する|メールで送る|コピー|"
                 "リンクをコピー|保存|保存する|閉じる|メニュー|検索|次へ|前へ|"
                 "トップへ戻る|ページトップへ|ページトップ|返信|いいね|もっと見る|もっとみる|一覧|"
                 "一覧へ|一覧を見る|トップ|トップページ|ホーム|フェイスブック|ツイッター|"
                 "お問い合わせ|会社概要|サイトマップ|ヘルプ|同意する|拡大|拡大する|写真|画像|共有|"
                 "ブックマーク|本文へ|本文へ移動|はてなブックマーク|はてブ|記事をシェア|"
                 "この記事をシェア|シェアする|再生|文字サイズ|標準|戻る|進む|全画面表示"},
    ClutterWords{Clutter::legal, Match::start,
                 "無断転載|著作権|プライバシーポリシー|利用規約|個人情報|当サイトでは|"
                 "このサイトでは|記事写真等の無断|免責事項"},
    ClutterWords{
        Clutter::section, Match::whole,
        "関連記事|関連ニュース|関連リンク|関連トピックス|関連タグ|おすすめ|おすすめ記事|"
        "おすすめの記事|おすすめ情報|あわせて読みたい|人気記事|人気の記事|"
        "ランキング|アクセスランキング|記事ランキング|人気記事ランキング|最新記事|最新ニュース|"
        "新着記事|新着ニュース|新着|注目記事|注目の記事|"
        "トピックス|注目|ピックアップ|特集|速報|タグ|キーワード|この記事を書いた人|この記事の著者|"
        "プロフィール|前の記事|次の記事|カテゴリー|よく読まれている記事|読まれている記事|"
        "主要ニュース|ニュース|編集部のおすすめ|こんな記事も|こんな記事も読まれています|"
        "関連する記事|その他の記事|連載"},
    ClutterWords{Clutter::comments, Match::whole,
                 "コメント|コメントする|コメントを残す|コメントを書く|コメント一覧|コメントを見る|"
                 "コメントを投稿|みんなのコメント|件のコメント|コメント件"},
};

}  // namespace

std::span<const ClutterWords> clutter_words() {
    return words;
}

std::string_view date_words() {
    return
        // en
        "january|february|march|april|may|june|july|august|september|october|november|december|"
        "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|pm|a|p|m|gmt|utc|est|edt|"
        "et|"
        "pst|pdt|pt|cst|cdt|ct|bst|ist|cet|cest|eet|msk|aest|aedt|sgt|hkt|jst|st|nd|rd|th|at|on|of|"
        "published|updated|posted|last|modified|date|time|first|ago|hours|hour|minutes|mins|min|"
        "read|"
        "created|edited|originally|today|z|t|h|o'clock|"
        // ru, uk
        "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|"
        "мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|понедельник|вторник|среда|четверг|пятница|"
        "суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|нд|в|года|г|мск|обновлено|опубликовано|дата|"
        "время|публикации|"
        "сегодня|вчера|изменено|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|"
        "жовтня|листопада|грудня|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|року|р|о|"
        "оновлено|опубліковано|сьогодні|вчора|"
        // ar, fa
        "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|"
        "اكتوبر|"
        "نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول|الثاني|جانفي|"
        "فيفري|"
        "أفريل|جوان|جويلية|أوت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|"
        "السبت|"
        "الساعة|بتوقيت|غرينتش|توقيت|جرينتش|آخر|تحديث|نشر|تاريخ|النشر|منذ|في|ص|م|صباحا|مساء|مكة|"
        "ژانویه|فوریه|مارس|آوریل|مه|می|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|اردیبهشت|"
        "خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|شنبه|یکشنبه|دوشنبه|سه|سه‌شنبه|"
        "چهارشنبه|"
        "پنجشنبه|پنج|پنج‌شنبه|جمعه|ساعت|تاریخ|انتشار|انتشار|به|روز|رسانی|روزرسانی|"
        "روزشده|"
        // de
        "januar|februar|märz|mai|juni|juli|oktober|dezember|jän|jänner|mär|okt|dez|montag|dienstag|"
        "mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|uhr|am|um|vom|den|der|"
        "stand|"
        "aktualisiert|veröffentlicht|zuletzt|erstellt|publiziert|"
        // fr
        "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|"
        "mardi|"
        "mercredi|jeudi|vendredi|samedi|dimanche|janv|févr|juil|publié|mis|mise|à|jour|le|il|y|"
        "modifié|"
        "er|min|"
        // es, pt, it
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
        "diciembre|ene|abr|ago|dic|lunes|martes|miércoles|jueves|viernes|sábado|domingo|de|del|las|"
        "a|el|"
        "publicado|actualizado|actualizada|hrs|hora|horas|hs|janeiro|fevereiro|março|maio|junho|"
        "julho|"
        "setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|feira|às|em|"
        "atualizado|"
        "atualizada|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|gen|"
        "mag|giu|"
        "lug|set|ott|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ore|alle|il|"
        "pubblicato|"
        "aggiornato|ultimo|aggiornamento|ultima|atualização|actualización|"
        // tr
        "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|"
        "çarşamba|perşembe|cuma|cumartesi|pazar|güncelleme|güncellenme|yayınlanma|son|tarihi|saat|"
        // zh, ja: dates are digits between these
        "年|月|日|时|時|分|秒|星期|周|週|上午|下午|午前|午後|发布|發布|更新|发表于|发布时间|"
        "更新时间|发布于|"
        "公開|配信|更新日|投稿日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|火|水|木|金|土|"
        "星期一|星期二|星期三|星期四|星期五|星期六|星期日|一|二|三|四|五|六|北京时间|时间";
}

std::string_view agency_words() {
    return "reuters|ap|afp|getty|epa|efe|efe|ansa|dpa|apa|upi|pti|ani|xinhua|kyodo|jiji|yonhap|"
           "tass|"
           "sputnik|anadolu|aa|shutterstock|alamy|istock|unsplash|pixabay|pexels|wikimedia|"
           "wikipedia|flickr|"
           "bloomberg|zuma|imago|keystone|belga|lusa|mena|irna|isna|tasnim|mehr|fars|unian|"
           "ukrinform|"
           "interfax|globallookpress|legion|depositphotos|dreamstime|rex|wireimage|corbis|"
           "instagram|"
           "facebook|twitter|youtube|handout|courtesy|"
           "рейтер|reuter|тасс|риа|спутник|интерфакс|укринформ|укрінформ|уніан|унiан|getty|ітар|"
           "итар|коммерсантъ|"
           "رويترز|رویترز|فرانس|الأناضول|الاناضول|أسوشيتد|غيتي|جيتي|تسنیم|ایسنا|ایرنا|مهر|فارس|"
           "新华社|新華社|中新社|路透社|法新社|美联社|视觉中国|中新网|ロイター|共同|時事|アフロ|"
           "共同通信|時事通信|ゲッティ";
}

std::string_view byline_words() {
    return "by|written by|story by|reported by|posted by|published by|author|authors|reporter|from|"
           "автор|авторы|текст|беседовал|беседовала|подготовил|подготовила|автор статьи|"
           "автори|підготував|підготувала|"
           "بقلم|كتب|كتبت|الكاتب|إعداد|تحرير|المصدر|نویسنده|گزارش|خبرنگار|"
           "von|autor|autorin|text|par|propos recueillis par|écrit "
           "par|por|redacción|redação|escrito por|publicado por|di|scritto da|a cura di|"
           "yazan|haber|haberi yapan|muhabir|"
           "作者|文|记者|記者|撰文|来源|編集|文责|責任編輯|编辑|執筆|取材|筆者|著者";
}

}  // namespace aloud
