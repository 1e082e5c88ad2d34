// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter_words.hpp"

namespace aloud {

std::vector<ClutterWords> clutter_words() {
    std::vector<ClutterWords> all;
    for (const std::span<const ClutterWords> words :
         {english_clutter(), cyrillic_clutter(), arabic_clutter(), german_french_clutter(),
          romance_clutter(), eastern_clutter()})
        all.insert(all.end(), words.begin(), words.end());
    return all;
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
        "خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|شنبه|یکشنبه|دوشنبه|سه|"
        "سه‌شنبه|"
        "چهارشنبه|"
        "پنجشنبه|پنج|پنج‌شنبه|جمعه|ساعت|تاریخ|انتشار|انتشار|به|روز|رسانی|"
        "روزرسانی|"
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
