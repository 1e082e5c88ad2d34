<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xml:lang="ru" alphabet="ipa">
  <meta name="licence" content="GPL-3.0-or-later"/>
  <!--
    Частые слова новостей: forms that eSpeak NG 1.51 stresses wrongly, each by itself, since the stress of
    common nouns moves. Of two words spelt alike the one that news has more often (в порту́, из воды́)
    is here; where both are common and the voice says one of them, it is left to the voice.
  -->

  <lexeme role="russian-word"><grapheme>алавиты</grapheme><alias>алави́ты</alias></lexeme>
  <lexeme role="russian-word"><grapheme>больших</grapheme><alias>больши́х</alias></lexeme>
  <lexeme role="russian-word"><grapheme>вдовы</grapheme><alias>вдовы́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>воды</grapheme><alias>воды́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>войны</grapheme><alias>войны́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>войска</grapheme><alias>войска́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>высоты</grapheme><alias>высоты́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>газопровода</grapheme><alias>газопрово́да</alias></lexeme>
  <lexeme role="russian-word"><grapheme>главы</grapheme><alias>главы́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>году</grapheme><alias>году́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>гора</grapheme><alias>гора́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>города</grapheme><alias>го́рода</alias></lexeme>
  <lexeme role="russian-word"><grapheme>джихадисты</grapheme><alias>джихади́сты</alias></lexeme>
  <lexeme role="russian-word"><grapheme>договора</grapheme><alias>догово́ра</alias></lexeme>
  <lexeme role="russian-word"><grapheme>долей</grapheme><alias>доле́й</alias></lexeme>
  <lexeme role="russian-word"><grapheme>долях</grapheme><alias>доля́х</alias></lexeme>
  <lexeme role="russian-word"><grapheme>ждало</grapheme><alias>жда́ло</alias></lexeme>
  <lexeme role="russian-word"><grapheme>жены</grapheme><alias>жены́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>жила</grapheme><alias>жила́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>захватил</grapheme><alias>захва́тил</alias></lexeme>
  <lexeme role="russian-word"><grapheme>земли</grapheme><alias>земли́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>кому</grapheme><alias>кому́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>лагеря</grapheme><alias>ла́геря</alias></lexeme>
  <lexeme role="russian-word"><grapheme>машин</grapheme><alias>маши́н</alias></lexeme>
  <lexeme role="russian-word"><grapheme>нефтепровод</grapheme><alias>нефтепрово́д</alias></lexeme>
  <lexeme role="russian-word"><grapheme>нефтепровода</grapheme><alias>нефтепрово́да</alias></lexeme>
  <lexeme role="russian-word"><grapheme>озера</grapheme><alias>о́зера</alias></lexeme>
  <lexeme role="russian-word"><grapheme>округа</grapheme><alias>о́круга</alias></lexeme>
  <lexeme role="russian-word"><grapheme>округе</grapheme><alias>о́круге</alias></lexeme>
  <lexeme role="russian-word"><grapheme>оно</grapheme><alias>оно́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>оппозиционный</grapheme><alias>оппозицио́нный</alias></lexeme>
  <lexeme role="russian-word"><grapheme>органами</grapheme><alias>о́рганами</alias></lexeme>
  <lexeme role="russian-word"><grapheme>органах</grapheme><alias>о́рганах</alias></lexeme>
  <lexeme role="russian-word"><grapheme>органов</grapheme><alias>о́рганов</alias></lexeme>
  <lexeme role="russian-word"><grapheme>органы</grapheme><alias>о́рганы</alias></lexeme>
  <lexeme role="russian-word"><grapheme>острова</grapheme><alias>о́строва</alias></lexeme>
  <lexeme role="russian-word"><grapheme>отпуска</grapheme><alias>о́тпуска</alias></lexeme>
  <lexeme role="russian-word"><grapheme>паром</grapheme><alias>паро́м</alias></lexeme>
  <lexeme role="russian-word"><grapheme>передал</grapheme><alias>пе́редал</alias></lexeme>
  <lexeme role="russian-word"><grapheme>передали</grapheme><alias>пе́редали</alias></lexeme>
  <lexeme role="russian-word"><grapheme>плену</grapheme><alias>плену́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>поезда</grapheme><alias>поезда́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>портов</grapheme><alias>порто́в</alias></lexeme>
  <lexeme role="russian-word"><grapheme>порту</grapheme><alias>порту́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>потом</grapheme><alias>пото́м</alias></lexeme>
  <lexeme role="russian-word"><grapheme>правах</grapheme><alias>права́х</alias></lexeme>
  <lexeme role="russian-word"><grapheme>принята</grapheme><alias>принята́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>реки</grapheme><alias>реки́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>саммита</grapheme><alias>са́ммита</alias></lexeme>
  <lexeme role="russian-word"><grapheme>саммите</grapheme><alias>са́ммите</alias></lexeme>
  <lexeme role="russian-word"><grapheme>свергнуты</grapheme><alias>све́ргнуты</alias></lexeme>
  <lexeme role="russian-word"><grapheme>себе</grapheme><alias>себе́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>села</grapheme><alias>села́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>село</grapheme><alias>село́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>семьи</grapheme><alias>семьи́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>сестры</grapheme><alias>сестры́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>соцсетях</grapheme><alias>соцсетя́х</alias></lexeme>
  <lexeme role="russian-word"><grapheme>спецоперация</grapheme><alias>спецопера́ция</alias></lexeme>
  <lexeme role="russian-word"><grapheme>стороны</grapheme><alias>стороны́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>тому</grapheme><alias>тому́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>торты</grapheme><alias>то́рты</alias></lexeme>
  <lexeme role="russian-word"><grapheme>трубопровод</grapheme><alias>трубопрово́д</alias></lexeme>
  <lexeme role="russian-word"><grapheme>трубопровода</grapheme><alias>трубопрово́да</alias></lexeme>
  <lexeme role="russian-word"><grapheme>тылу</grapheme><alias>тылу́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>уже</grapheme><alias>уже́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>украинские</grapheme><alias>украи́нские</alias></lexeme>
  <lexeme role="russian-word"><grapheme>часа</grapheme><alias>часа́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>чему</grapheme><alias>чему́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>шарфы</grapheme><alias>ша́рфы</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большая часть</grapheme><alias>бо́льшая ча́сть</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большую часть</grapheme><alias>бо́льшую ча́сть</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большей части</grapheme><alias>бо́льшей ча́сти</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большей частью</grapheme><alias>бо́льшей ча́стью</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большее число</grapheme><alias>бо́льшее число́</alias></lexeme>
  <lexeme role="russian-word"><grapheme>большее количество</grapheme><alias>бо́льшее коли́чество</alias></lexeme>
</lexicon>
