// SPDX-License-Identifier: GPL-3.0-or-later

// Months, weekdays and the small words that stand in a line that is a date and nothing else.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // English
    {Clutter::date, PhraseMatch::word,
     "january|february|march|april|may|june|july|august|september|october|november|december|jan|"
     "feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|"
     "saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|pm|a|p|m|gmt|utc|est|edt|et|"
     "pst|pdt|pt|cst|cdt|ct|bst|ist|cet|cest|eet|msk|aest|aedt|sgt|hkt|jst|st|nd|rd|th|at|on|of|"
     "published|updated|posted|last|modified|date|time|first|ago|hours|hour|minutes|mins|min|"
     "read|created|edited|originally|today|z|t|h|o'clock|janv|wednes|midnight|reviewed|revised|"
     "yesterday|pkt|npt|wat|eat|sast"},
    // Russian and Ukrainian
    {Clutter::date, PhraseMatch::word,
     "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|"
     "мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|понедельник|вторник|среда|четверг|пятница|"
     "суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|нд|в|года|г|мск|обновлено|опубликовано|дата|время|"
     "публикации|сегодня|вчера|изменено|січня|лютого|березня|квітня|травня|червня|липня|серпня|"
     "вересня|жовтня|листопада|грудня|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|"
     "року|р|о|оновлено|опубліковано|сьогодні|вчора|январь|февраль|март|апрель|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|ноябр|понедельника|среду|пятницу|субботу|обновлена|"
     "опубликована|отредактировано|последнее|обновление|создано|размещено|публикация|изменения|"
     "москве|московскому|времени|січень|лютий|березень|квітень|травень|червень|липень|серпень|"
     "вересень|жовтень|листопад|грудень|січ|лют|бер|квіт|кві|трав|тра|черв|чер|лип|серп|сер|вер|"
     "жовт|жов|лист|лис|груд|гру|середу|п'ятницю|суботу|неділю|хв|публікації|оновлення|останнє|"
     "змінено|воскр|пнд|втр|срд|чтв|птн|сбт|вск"},
    // Arabic and Persian
    {Clutter::date, PhraseMatch::word,
     "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|"
     "اكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول|الثاني|"
     "جانفي|فيفري|أفريل|جوان|جويلية|أوت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|"
     "الجمعة|السبت|الساعة|بتوقيت|غرينتش|توقيت|جرينتش|آخر|تحديث|نشر|تاريخ|النشر|منذ|في|ص|م|صباحا|"
     "مساء|مكة|ژانویه|فوریه|آوریل|مه|می|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|"
     "اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|شنبه|یکشنبه|دوشنبه|سه|سهشنبه|"
     "چهارشنبه|پنجشنبه|پنج|جمعه|ساعت|تاریخ|انتشار|به|روز|رسانی|روزرسانی|روزشده|ماي|غشت|شتنبر|"
     "نونبر|دجنبر|يوليوز|محرم|صفر|ربيع|الآخر|جمادى|الأولى|الآخرة|رجب|شعبان|رمضان|شوال|ذو|القعدة|"
     "الحجة|هـ|ه|مـ|اليوم|أمس|مساءً|صباحًا|مساءا|ظهرا|ق|ش|تم|التحديث|حدث|نشرت|نُشر|المحلي|بالتوقيت|"
     "القدس|القاهرة|كتب|الاحد|جولای|جون|سپتمبر|اگست|اکتوبر|فبروری|حمل|ثور|جوزا|سرطان|اسد|سنبله|"
     "میزان|عقرب|قوس|جدی|دلو|حوت|یک|دو|چهار|امروز|دیروز|گرینویچ|بهروز|بهروزرسانی|بهروزشده|"
     "بروزرسانی|آخرین|ویرایش|قبل|بعد|ظهر|بامداد|صبح|عصر|شب"},
    // German
    {Clutter::date, PhraseMatch::word,
     "januar|februar|märz|mai|juni|juli|oktober|dezember|jän|jänner|mär|okt|dez|montag|dienstag|"
     "mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|uhr|um|vom|den|der|stand|"
     "aktualisiert|veröffentlicht|zuletzt|erstellt|publiziert|feber|heute|gestern|erschienen|"
     "update|aktualisierung|letzte|änderung|publikation|datum|mez|mesz|geändert|ergänzt|montags"},
    // French
    {Clutter::date, PhraseMatch::word,
     "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|"
     "mardi|mercredi|jeudi|vendredi|samedi|dimanche|févr|juil|publié|mis|mise|à|jour|le|il|y|"
     "modifié|er|avr|déc|dim|lun|mer|jeu|ven|sam|hier|aujourd'hui|actualisé|créé|posté|diffusé|"
     "dernière|actualisation"},
    // Spanish, Portuguese and Italian
    {Clutter::date, PhraseMatch::word,
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
     "diciembre|ene|abr|dic|lunes|martes|miércoles|jueves|viernes|sábado|domingo|de|del|las|el|"
     "publicado|actualizado|actualizada|hrs|hora|horas|hs|janeiro|fevereiro|março|maio|junho|"
     "julho|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|feira|às|em|"
     "atualizado|atualizada|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|"
     "dicembre|gen|mag|giu|lug|set|ott|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
     "ore|alle|pubblicato|aggiornato|ultimo|aggiornamento|ultima|atualização|actualización|fev|"
     "mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|sab|brt|publicada|publicación|publicação|"
     "modificado|creado|creada|fecha|hoy|ayer|hoje|ontem|criado|postado|data|lido|oggi|ieri|"
     "modificato|modifica|pubblicazione|pubblicata|aggiornata|creato|última|modificação"},
    // Turkish
    {Clutter::date, PhraseMatch::word,
     "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|"
     "çarşamba|perşembe|cuma|cumartesi|pazar|güncelleme|güncellenme|yayınlanma|son|tarihi|saat|"
     "oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|pzt|sal|çar|per|cum|cmt|paz|güncellendi|giriş|"
     "yayın|yayınlandı|tarih|bugün|dün|oluşturma|eklenme|tsi|yayımlanma|güncel|saati|kasim|mayis"},
    // Chinese and Japanese: dates are digits between these
    {Clutter::date, PhraseMatch::word,
     "年|月|日|时|時|分|秒|星期|周|週|上午|下午|午前|午後|发布|發布|更新|发表于|发布时间|"
     "更新时间|发布于|公開|配信|更新日|投稿日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|"
     "火|水|木|金|土|星期一|星期二|星期三|星期四|星期五|星期六|星期日|一|二|三|四|五|六|北京时间|"
     "时间|月份|号|周一|周二|周三|周四|周五|周六|周日|週一|週二|週三|週四|週五|週六|週日|礼拜|"
     "凌晨|早上|晚上|中午|今日|昨日|今天|昨天|民國|民国|农历|農曆|更新于|更新時間|發布時間|發佈|"
     "發佈時間|發表時間|发表时间|出版|刊登|最后更新|最後更新|北京時間|台北時間|東京時間|令和|"
     "平成|昭和|大正|明治|元年|更新日時|配信日時|公開日|公開日時|掲載|掲載日|最終更新|最終更新日|"
     "曜日|付|現在|頃|未明|夕刊|朝刊"},
    // Dutch
    {Clutter::date, PhraseMatch::word,
     "januari|februari|maart|mei|augustus|mrt|maandag|dinsdag|woensdag|donderdag|vrijdag|"
     "zaterdag|zondag|ma|wo|vr|za|zo|gepubliceerd|bijgewerkt|gewijzigd|laatste|laatst|geüpdatet|"
     "geplaatst|om|op"},
    // Swedish
    {Clutter::date, PhraseMatch::word,
     "maj|augusti|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|"
     "sön|kl|klockan|publicerad|publicerat|publicerades|uppdaterad|uppdaterat|uppdaterades|"
     "senast|ändrad|skapad|idag|igår"},
    // Norwegian
    {Clutter::date, PhraseMatch::word,
     "desember|des|mandag|tirsdag|lørdag|søndag|man|tir|tirs|lør|søn|klokken|publisert|oppdatert|"
     "sist|endret|opprettet"},
    // Danish
    {Clutter::date, PhraseMatch::word,
     "marts|publiceret|offentliggjort|opdateret|senest|sidst|ændret|oprettet"},
    // Finnish
    {Clutter::date, PhraseMatch::word,
     "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|"
     "syyskuuta|lokakuuta|marraskuuta|joulukuuta|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|"
     "kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|maanantai|tiistai|keskiviikko|"
     "torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|"
     "perjantaina|lauantaina|sunnuntaina|ke|pe|la|su|klo|julkaistu|päivitetty|muokattu|viimeksi|"
     "tänään|eilen|sitten"},
    // Estonian
    {Clutter::date, PhraseMatch::word,
     "jaanuar|veebruar|märts|aprill|juuni|juuli|oktoober|detsember|jaan|veebr|dets|esmaspäev|"
     "teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|kell|avaldatud|uuendatud|muudetud|"
     "viimati|täna|eile"},
    // Latvian
    {Clutter::date, PhraseMatch::word,
     "janvāris|februāris|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|"
     "decembris|janvārī|februārī|martā|aprīlī|maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|"
     "novembrī|decembrī|gada|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|"
     "svētdiena|plkst|publicēts|atjaunots|atjaunināts|šodien|vakar"},
    // Lithuanian
    {Clutter::date, PhraseMatch::word,
     "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|"
     "gruodžio|sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|"
     "lapkritis|gruodis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|"
     "šeštadienis|sekmadienis|pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|"
     "šeštadienį|sekmadienį|val|paskelbta|atnaujinta|publikuota|šiandien|mėn"},
    // Polish
    {Clutter::date, PhraseMatch::word,
     "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|"
     "grudnia|styczeń|luty|marzec|kwiecień|czerwiec|lipiec|sierpień|wrzesień|październik|"
     "listopad|grudzień|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|poniedziałek|wtorek|środa|"
     "czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|sob|niedz|godz|godzina|opublikowano|"
     "publikacja|publikacji|aktualizacja|aktualizacji|zaktualizowano|ostatnia|dodano|utworzono|"
     "dzisiaj|dziś|wczoraj|roku|temu"},
    // Czech
    {Clutter::date, PhraseMatch::word,
     "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|"
     "únor|březen|duben|květen|červen|červenec|srpen|říjen|prosinec|pondělí|úterý|středa|čtvrtek|"
     "pátek|neděle|po|út|čt|pá|ne|hod|publikováno|zveřejněno|vydáno|aktualizováno|aktualizace|"
     "upraveno|poslední|dnes|včera|vytvořeno"},
    // Slovak
    {Clutter::date, PhraseMatch::word,
     "januára|februára|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|január|"
     "február|marec|apríl|máj|jún|júl|október|pondelok|utorok|streda|štvrtok|piatok|nedeľa|ut|"
     "str|štv|pia|publikované|zverejnené|vydané|aktualizované|aktualizácia|upravené|naposledy"},
    // Hungarian
    {Clutter::date, PhraseMatch::word,
     "március|április|május|június|július|augusztus|szeptember|márc|ápr|szept|hétfő|kedd|szerda|"
     "csütörtök|péntek|szombat|vasárnap|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|"
     "megjelent|megjelenés|frissítve|frissült|módosítva|utolsó|közzétéve|létrehozva|tegnap"},
    // Slovenian
    {Clutter::date, PhraseMatch::word,
     "januarja|februarja|aprila|junija|julija|avgusta|oktobra|junij|julij|avgust|avg|ponedeljek|"
     "torek|sreda|četrtek|petek|nedelja|sre|čet|pet|ned|ob|objavljeno|posodobljeno|zadnja|"
     "sprememba|posodobitev|danes|včeraj"},
    // Greek
    {Clutter::date, PhraseMatch::word,
     "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|μαίου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|"
     "οκτωβρίου|νοεμβρίου|δεκεμβρίου|ιανουάριος|φεβρουάριος|μάρτιος|απρίλιος|μάιος|ιούνιος|"
     "ιούλιος|αύγουστος|σεπτέμβριος|οκτώβριος|νοέμβριος|δεκέμβριος|ιαν|φεβ|μαρ|απρ|μαϊ|μάι|ιουν|"
     "ιουλ|αυγ|σεπ|σεπτ|οκτ|νοε|νοέ|δεκ|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|"
     "δευ|τρι|τετ|πεμ|παρ|σαβ|κυρ|πμ|μμ|π|μ|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ενημέρωση|"
     "ενημερώθηκε|τελευταία|ώρα|στις|σήμερα|χθες"},
    // Serbian, Croatian and Bosnian
    {Clutter::date, PhraseMatch::word,
     "septembar|oktobar|novembar|decembar|januara|februara|marta|juna|jula|siječnja|veljače|"
     "ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|studenoga|studenog|prosinca|siječanj|"
     "veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|studeni|prosinac|sij|velj|ožu|"
     "tra|svi|srp|kol|ruj|stu|pro|ponedjeljak|ponedeljak|utorak|srijeda|četvrtak|petak|subota|"
     "nedjelja|uto|sri|sub|godine|god|ažurirano|izmjena|poslednja|izmena|danas|jučer|juče|"
     "vrijeme|vreme|јануар|фебруар|април|мај|јун|јуни|јул|јули|септембар|октобар|новембар|"
     "децембар|јануара|фебруара|априла|маја|јуна|јула|септембра|октобра|новембра|децембра|"
     "сијечња|вељаче|ожујка|травња|свибња|липња|српња|коловоза|рујна|студенога|студеног|просинца|"
     "сијечањ|вељача|ожујак|травањ|свибањ|липањ|српањ|коловоз|рујан|студени|просинац|сиј|вељ|ожу|"
     "сви|срп|кол|руј|сту|про|понедјељак|понедељак|уторак|сриједа|четвртак|петак|недјеља|недеља|"
     "пон|уто|сри|сре|чет|пет|суб|нед|сати|године|објављено|ажурирано|измјена|задња|последња|"
     "измена|данас|јучер|јуче|датум|вријеме|време"},
    // Bulgarian
    {Clutter::date, PhraseMatch::word,
     "януари|февруари|май|юни|юли|септември|октомври|ноември|декември|яну|септ|ное|понеделник|"
     "сряда|четвъртък|петък|събота|неделя|съб|ч|публикувано|публикувана|обновено|обновена|"
     "актуализирано|последна|промяна|редакция|днес"},
    // Macedonian
    {Clutter::date, PhraseMatch::word,
     "јануари|четврток|петок|сабота|недела|објавено|ажурирана|денес"},
    // Belarusian
    {Clutter::date, PhraseMatch::word,
     "студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|"
     "лістапада|снежня|студзень|люты|сакавік|красавік|чэрвень|ліпень|жнівень|верасень|кастрычнік|"
     "лістапад|снежань|панядзелак|аўторак|серада|чацвер|пятніца|нядзеля|абноўлена|апублікавана|"
     "сёння|учора|у"},
    // Kazakh
    {Clutter::date, PhraseMatch::word,
     "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|"
     "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|жылғы|жарияланды|жаңартылды|бүгін|"
     "кеше|сағат"},
    // Romanian
    {Clutter::date, PhraseMatch::word,
     "ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|ian|"
     "iun|iul|noi|luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică|mie|vin|sâm|dum|ora|"
     "orele|publicat|publicată|actualizat|actualizare|azi|astăzi|modificat"},
    // Catalan
    {Clutter::date, PhraseMatch::word,
     "gener|febrer|març|maig|juny|juliol|agost|setembre|desembre|febr|ag|dilluns|dimarts|"
     "dimecres|dijous|divendres|dissabte|diumenge|actualitzat|actualització|d'abril|d'agost|"
     "d'octubre"},
    // Georgian
    {Clutter::date, PhraseMatch::word,
     "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|"
     "დეკემბერი|იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ|ორშაბათი|სამშაბათი|ოთხშაბათი|"
     "ხუთშაბათი|პარასკევი|შაბათი|კვირა|წლის|გამოქვეყნდა|განახლდა|განახლებულია|დღეს|გუშინ|საათი"},
    // Armenian
    {Clutter::date, PhraseMatch::word,
     "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|"
     "նոյեմբերի|դեկտեմբերի|հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|"
     "հոկտեմբեր|նոյեմբեր|դեկտեմբեր|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի|"
     "թ|թվական|թարմացվել|հրապարակվել|է|այսօր|երեկ|ժամը"},
    // Azerbaijani
    {Clutter::date, PhraseMatch::word,
     "yanvar|fevral|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|bazar|ertəsi|axşamı|"
     "çərşənbə|cümə|şənbə|dərc|tarix|yenilənib|dünən"},
    // Uzbek
    {Clutter::date, PhraseMatch::word,
     "sentabr|oktabr|dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba|yil|soat|bugun|"
     "kecha|yangilandi|chop|etilgan|январ|феврал|апрел|сентябр|октябр|декабр|йил"},
    // Hebrew
    {Clutter::date, PhraseMatch::word,
     "ינואר|בינואר|פברואר|בפברואר|מרץ|במרץ|מרס|במרס|אפריל|באפריל|מאי|במאי|יוני|ביוני|יולי|ביולי|"
     "אוגוסט|באוגוסט|ספטמבר|בספטמבר|אוקטובר|באוקטובר|נובמבר|בנובמבר|דצמבר|בדצמבר|יום|ראשון|שני|"
     "שלישי|רביעי|חמישי|שישי|שבת|בשעה|פורסם|פורסמה|עודכן|עודכנה|עדכון|אחרון|תאריך|היום|אתמול|"
     "תשרי|חשוון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוון|תמוז|אלול"},
    // Urdu
    {Clutter::date, PhraseMatch::word,
     "جنوری|فروری|مارچ|اپریل|مئی|جولائی|ستمبر|نومبر|دسمبر|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|"
     "بجے|شائع|اپ|ڈیٹ|اپڈیٹ|آخری|آج|ربیع|جمادی|ذوالقعدہ|ذوالحجہ"},
    // Kurdish (Sorani)
    {Clutter::date, PhraseMatch::word,
     "کانوونی|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|تەممووز|ئاب|ئەیلوول|تشرینی|یەکەم|دووەم|"
     "شەممە|یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|هەینی|کاتژمێر|بەروار|نوێکردنەوە|دوێنێ|"
     "ئەمڕۆ"},
    // Hindi
    {Clutter::date, PhraseMatch::word,
     "जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|"
     "दिसम्बर|जन|फर|फ़र|अप्रै|जुल|अग|सित|अक्टू|नव|दिस|सोमवार|मंगलवार|बुधवार|गुरुवार|गुरूवार|शुक्रवार|शनिवार|"
     "रविवार|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि|बजे|प्रकाशित|अपडेट|अपडेटेड|अद्यतन|अंतिम|पब्लिश|पब्लिश्ड|समय|तारीख|"
     "दिनांक|आज|पूर्वाह्न|अपराह्न"},
    // Bengali
    {Clutter::date, PhraseMatch::word,
     "জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|অগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|"
     "ডিসেম্বর|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার|রোববার|বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|"
     "ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র|প্রকাশ|প্রকাশিত|প্রকাশের|আপডেট|হালনাগাদ|সময়|"
     "তারিখ|এএম|পিএম|পূর্বাহ্ন|অপরাহ্ন|আজ|গতকাল|শেষ|সর্বশেষ"},
    // Indonesian and Malay
    {Clutter::date, PhraseMatch::word,
     "maret|mac|julai|agustus|ogos|disember|agu|agt|nop|senin|isnin|selasa|rabu|kamis|khamis|"
     "jumat|jum'at|jumaat|sabtu|minggu|ahad|wib|wita|wit|pukul|tanggal|diterbitkan|"
     "dipublikasikan|terbit|diperbarui|dikemas|kini|dikemaskini|terakhir|diupdate|tayang|kemarin|"
     "pagi|petang"},
    // Vietnamese
    {Clutter::date, PhraseMatch::word,
     "tháng|ngày|thứ|tư|sáu|bảy|chủ|nhật|cập|lúc|đăng|xuất|bản|hôm|nay|sáng|chiều|tối|chạp"},
    // Korean
    {Clutter::date, PhraseMatch::word,
     "월|일|시|분|초|오전|오후|월요일|화요일|수요일|목요일|금요일|토요일|일요일|화|수|목|금|토|"
     "입력|수정|등록|승인|송고|게재|기사입력|기사수정|최종|최종수정|최종업데이트|업데이트|작성|"
     "발행|발행일|기사|어제|오늘"},
});

}  // namespace

std::span<const ClutterWords> date_clutter() {
    return words;
}

}  // namespace aloud
