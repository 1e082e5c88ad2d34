<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xml:lang="en" alphabet="ipa">
  <meta name="licence" content="GPL-3.0-or-later"/>
  <!--
    Names of the Middle East and North Africa as a careful British newsreader says them, in dictionary IPA.
    The mark of stress stands before its syllable: one ˈ to a word, ˌ where English has a second beat.
    r is written wherever it is spelt: a British voice keeps it before a vowel only, an American one always.
    Articles are no part of an entry (Tikriti serves al-Tikriti) save where the whole is a fixed name.
    role is the origin and the kind of the name: arabic-surname, turkish-town, persian-media.
  -->

  <!-- arabic: given -->
  <lexeme role="arabic-given"><grapheme>Abdel</grapheme><phoneme>ˈæbdəl</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Abdul</grapheme><phoneme>ˈæbdʊl</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Abdulaziz</grapheme><grapheme>Abdelaziz</grapheme><grapheme>Abdul-Aziz</grapheme><grapheme>Abdel-Aziz</grapheme><phoneme>ˌæbdʊləˈziːz</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Abdullah</grapheme><grapheme>Abdallah</grapheme><grapheme>Abdulla</grapheme><grapheme>Abdalla</grapheme><phoneme>əbˈdʌlə</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Ahmed</grapheme><grapheme>Ahmad</grapheme><grapheme>Ahmet</grapheme><phoneme>ˈɑːməd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Ali</grapheme><phoneme>ˈɑːli</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Anwar</grapheme><phoneme>ˈænwɑːr</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Bashar</grapheme><grapheme>Bachar</grapheme><phoneme>bəˈʃɑːr</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Faisal</grapheme><grapheme>Feisal</grapheme><grapheme>Faysal</grapheme><grapheme>Fayçal</grapheme><grapheme>Faycal</grapheme><phoneme>ˈfaɪsəl</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Fattah</grapheme><phoneme>fəˈtɑː</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hafez</grapheme><phoneme>ˈhɑːfɛz</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Haider</grapheme><grapheme>Haidar</grapheme><grapheme>Haydar</grapheme><phoneme>ˈhaɪdɑːr</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Haitham</grapheme><phoneme>ˈhaɪθəm</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hakan</grapheme><phoneme>hæˈkɑːn</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hamad</grapheme><phoneme>ˈhæməd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hassan</grapheme><grapheme>Hasan</grapheme><grapheme>Hassane</grapheme><phoneme>hæˈsɑːn</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hosni</grapheme><phoneme>ˈhɒzni</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Hussein</grapheme><grapheme>Hussain</grapheme><grapheme>Husain</grapheme><grapheme>Hussien</grapheme><grapheme>Hossein</grapheme><grapheme>Hosein</grapheme><grapheme>Hossain</grapheme><grapheme>Husayn</grapheme><grapheme>Hussayn</grapheme><phoneme>huːˈseɪn</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Ibrahim</grapheme><grapheme>Ebrahim</grapheme><grapheme>Ibraheem</grapheme><phoneme>ˈɪbrəhiːm</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Ismail</grapheme><grapheme>Ismael</grapheme><grapheme>Ismaeel</grapheme><phoneme>ˌɪzmæˈiːl</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Jawad</grapheme><grapheme>Jawwad</grapheme><grapheme>Jouad</grapheme><phoneme>dʒəˈwɑːd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Kais</grapheme><grapheme>Qais</grapheme><phoneme>ˈkaɪs</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Khaled</grapheme><grapheme>Khalid</grapheme><phoneme>ˈkɑːlɪd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Khalifa</grapheme><phoneme>kəˈliːfə</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Maher</grapheme><phoneme>ˈmɑːhər</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Mahmoud</grapheme><grapheme>Mahmud</grapheme><grapheme>Mehmoud</grapheme><grapheme>Mahmood</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Mansour</grapheme><grapheme>Mansur</grapheme><grapheme>Mansoor</grapheme><phoneme>mænˈsʊər</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Marwan</grapheme><grapheme>Marwane</grapheme><phoneme>mɑːrˈwɑːn</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Michel</grapheme><phoneme>miˈʃɛl</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Mohammed</grapheme><grapheme>Mohamed</grapheme><grapheme>Mohammad</grapheme><grapheme>Muhammed</grapheme><grapheme>Mohamad</grapheme><grapheme>Muhamad</grapheme><grapheme>Mohamet</grapheme><phoneme>məˈhæmɪd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Moqtada</grapheme><grapheme>Muqtada</grapheme><phoneme>mʊkˈtɑːdə</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Muammar</grapheme><grapheme>Moammar</grapheme><phoneme>ˈmuːəmɑːr</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Muhammad</grapheme><phoneme>məˈhæməd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Mustafa</grapheme><grapheme>Mostafa</grapheme><grapheme>Moustafa</grapheme><phoneme>ˈmʊstəfə</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Nabih</grapheme><phoneme>næˈbiː</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Naim</grapheme><grapheme>Naeem</grapheme><phoneme>naɪˈiːm</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Najib</grapheme><grapheme>Najeeb</grapheme><phoneme>næˈdʒiːb</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Nasser</grapheme><grapheme>Nasir</grapheme><grapheme>Naser</grapheme><phoneme>ˈnæsər</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Nouri</grapheme><phoneme>ˈnʊəri</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Omar</grapheme><grapheme>Umar</grapheme><phoneme>ˈəʊmɑːr</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Qaboos</grapheme><grapheme>Qabus</grapheme><phoneme>kəˈbuːs</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Qusay</grapheme><grapheme>Qusai</grapheme><phoneme>kuːˈsaɪ</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Rashid</grapheme><grapheme>Rasheed</grapheme><grapheme>Rachid</grapheme><phoneme>rəˈʃiːd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Saad</grapheme><phoneme>ˈsɑːd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Saddam</grapheme><phoneme>səˈdɑːm</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Salman</grapheme><phoneme>sælˈmɑːn</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Samir</grapheme><grapheme>Sameer</grapheme><phoneme>səˈmɪər</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Tamim</grapheme><phoneme>təˈmiːm</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Tariq</grapheme><grapheme>Tarek</grapheme><grapheme>Tareq</grapheme><grapheme>Tarik</grapheme><phoneme>ˈtærɪk</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Uday</grapheme><grapheme>Udai</grapheme><phoneme>uːˈdaɪ</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Walid</grapheme><grapheme>Waleed</grapheme><grapheme>Oualid</grapheme><phoneme>wæˈliːd</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Yahya</grapheme><phoneme>ˈjɑːjə</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Yasser</grapheme><grapheme>Yasir</grapheme><grapheme>Yaser</grapheme><phoneme>ˈjæsər</phoneme></lexeme>

  <!-- arabic: surname -->
  <lexeme role="arabic-surname"><grapheme>Abadi</grapheme><phoneme>əˈbɑːdi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Abbas</grapheme><phoneme>əˈbɑːs</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Alimi</grapheme><phoneme>əˈliːmi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Allawi</grapheme><phoneme>æˈlɑːwi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Amiri</grapheme><grapheme>Ameri</grapheme><phoneme>əˈmɪəri</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Aoun</grapheme><phoneme>ˈaʊn</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Arafat</grapheme><phoneme>ˈærəfæt</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Assad</grapheme><grapheme>Asad</grapheme><phoneme>əˈsɑːd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Baghdadi</grapheme><phoneme>bæɡˈdɑːdi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Barghouti</grapheme><grapheme>Barghouthi</grapheme><phoneme>bɑːrˈɡuːti</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Bashir</grapheme><grapheme>Basheer</grapheme><grapheme>Bachir</grapheme><phoneme>bəˈʃɪər</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Berri</grapheme><phoneme>ˈbɛri</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Bouteflika</grapheme><phoneme>ˌbuːtəˈfliːkə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Burhan</grapheme><phoneme>bʊərˈhɑːn</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Chalabi</grapheme><phoneme>ˈtʃæləbi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Dagalo</grapheme><grapheme>Daglo</grapheme><phoneme>dəˈɡɑːləʊ</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Dahlan</grapheme><phoneme>dæˈlɑːn</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Dbeibah</grapheme><grapheme>Dbeiba</grapheme><grapheme>Dabaiba</grapheme><grapheme>Dbeibeh</grapheme><phoneme>dəˈbeɪbə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Deif</grapheme><phoneme>ˈdeɪf</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Erekat</grapheme><phoneme>ˈɛrəkæt</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Fayyadh</grapheme><grapheme>Fayyad</grapheme><grapheme>Fayad</grapheme><phoneme>faɪˈjɑːd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Gaddafi</grapheme><grapheme>Qaddafi</grapheme><grapheme>Gadhafi</grapheme><grapheme>Kadafi</grapheme><grapheme>Qadhafi</grapheme><grapheme>Kaddafi</grapheme><phoneme>ɡəˈdæfi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Geagea</grapheme><phoneme>ˈʒɑːʒɑː</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Gemayel</grapheme><phoneme>ʒəˈmaɪəl</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Ghannouchi</grapheme><grapheme>Ghannoushi</grapheme><phoneme>ɡəˈnuːʃi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Hadi</grapheme><phoneme>ˈhɑːdi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Haftar</grapheme><grapheme>Hifter</grapheme><grapheme>Heftar</grapheme><phoneme>ˈhæftɑːr</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Halbousi</grapheme><grapheme>Halbusi</grapheme><grapheme>Halboosi</grapheme><phoneme>hælˈbuːsi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Haniyeh</grapheme><grapheme>Haniya</grapheme><grapheme>Haniyya</grapheme><phoneme>hæˈniːjə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Hariri</grapheme><phoneme>həˈrɪəri</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Hemedti</grapheme><grapheme>Hemeti</grapheme><grapheme>Hemetti</grapheme><phoneme>həˈmɛti</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Jaafari</grapheme><grapheme>Jafari</grapheme><phoneme>ˈdʒɑːfəri</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Jolani</grapheme><grapheme>Golani</grapheme><grapheme>Julani</grapheme><grapheme>Jawlani</grapheme><phoneme>dʒəʊˈlɑːni</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Jubeir</grapheme><phoneme>dʒuːˈbeər</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Jumblatt</grapheme><phoneme>ˈdʒʊmblæt</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Kadhimi</grapheme><phoneme>kəˈdiːmi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Khashoggi</grapheme><phoneme>kəˈʃɒɡdʒi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Khazali</grapheme><phoneme>kəˈzɑːli</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Madbouly</grapheme><grapheme>Madbouli</grapheme><phoneme>mædˈbuːli</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Maktoum</grapheme><phoneme>mækˈtuːm</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Maliki</grapheme><phoneme>ˈmælɪki</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Mekdad</grapheme><grapheme>Miqdad</grapheme><phoneme>mɛkˈdɑːd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Meshaal</grapheme><grapheme>Mashaal</grapheme><grapheme>Mashal</grapheme><grapheme>Meshal</grapheme><phoneme>məˈʃɑːl</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Mikati</grapheme><grapheme>Miqati</grapheme><phoneme>miˈkɑːti</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Morsi</grapheme><grapheme>Mursi</grapheme><phoneme>ˈmɔːrsi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Muallem</grapheme><grapheme>Moallem</grapheme><grapheme>Mouallem</grapheme><grapheme>Muallim</grapheme><phoneme>mʊˈælɪm</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Mubarak</grapheme><phoneme>muːˈbɑːræk</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Muhandis</grapheme><grapheme>Mohandes</grapheme><phoneme>mʊˈhændɪs</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Nahyan</grapheme><phoneme>nɑːˈjɑːn</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Nasrallah</grapheme><phoneme>næzˈrælə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Qassem</grapheme><grapheme>Qasem</grapheme><grapheme>Kassem</grapheme><grapheme>Qasim</grapheme><grapheme>Kasim</grapheme><grapheme>Qassim</grapheme><grapheme>Kassim</grapheme><grapheme>Qasam</grapheme><phoneme>ˈkɑːsɪm</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sadat</grapheme><phoneme>səˈdæt</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sadr</grapheme><phoneme>ˈsædər</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Saied</grapheme><phoneme>ˈsaɪɛd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Salam</grapheme><phoneme>səˈlɑːm</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Saleh</grapheme><phoneme>ˈsɑːleɪ</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sarraj</grapheme><phoneme>səˈrɑːdʒ</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Saud</grapheme><phoneme>sæˈuːd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Shaibani</grapheme><grapheme>Shaybani</grapheme><grapheme>Sheibani</grapheme><phoneme>ʃaɪˈbɑːni</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sharaa</grapheme><phoneme>ˈʃærə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Siniora</grapheme><phoneme>ˌsɪniˈɔːrə</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑːr</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sisi</grapheme><grapheme>Sissi</grapheme><phoneme>ˈsiːsi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sistani</grapheme><phoneme>sɪˈstɑːni</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Sudani</grapheme><phoneme>suːˈdɑːni</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Tebboune</grapheme><phoneme>təˈbuːn</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Thani</grapheme><phoneme>ˈθɑːni</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Tikriti</grapheme><phoneme>tɪˈkriːti</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Zarqawi</grapheme><phoneme>zɑːrˈkɑːwi</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Zawahiri</grapheme><grapheme>Zawahri</grapheme><phoneme>ˌzæwɑːˈhɪəri</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Zayed</grapheme><phoneme>ˈzɑːjɛd</phoneme></lexeme>
  <lexeme role="arabic-surname"><grapheme>Zubaidi</grapheme><grapheme>Zoubaidi</grapheme><grapheme>Zubeidi</grapheme><phoneme>zuːˈbeɪdi</phoneme></lexeme>

  <!-- arabic: town -->
  <lexeme role="arabic-town"><grapheme>Abu Dhabi</grapheme><phoneme>ˌæbuː ˈdɑːbi</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Aleppo</grapheme><phoneme>əˈlɛpəʊ</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Amman</grapheme><phoneme>əˈmɑːn</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Baalbek</grapheme><grapheme>Baalbeck</grapheme><phoneme>ˈbɑːlbɛk</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Baghdad</grapheme><phoneme>bæɡˈdæd</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Baquba</grapheme><grapheme>Baqubah</grapheme><grapheme>Baaquba</grapheme><grapheme>Baqouba</grapheme><phoneme>bæˈkuːbə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Basra</grapheme><grapheme>Basrah</grapheme><phoneme>ˈbæzrə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Beirut</grapheme><phoneme>beɪˈruːt</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑːzi</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Cairo</grapheme><phoneme>ˈkaɪərəʊ</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Damascus</grapheme><phoneme>dəˈmæskəs</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Daraa</grapheme><grapheme>Deraa</grapheme><grapheme>Dera'a</grapheme><grapheme>Dara'a</grapheme><phoneme>ˈdeərɑː</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Deir al-Balah</grapheme><grapheme>Deir el-Balah</grapheme><grapheme>Deir Al-Balah</grapheme><grapheme>Deir Al Balah</grapheme><phoneme>ˌdeər æl ˈbælə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Deir ez-Zor</grapheme><grapheme>Deir al-Zor</grapheme><grapheme>Deir Ezzor</grapheme><grapheme>Deir az-Zor</grapheme><grapheme>Deir el-Zor</grapheme><grapheme>Deir ez-Zour</grapheme><grapheme>Deir Al Zor</grapheme><grapheme>Deir Al-Zor</grapheme><grapheme>Deir Ez-Zor</grapheme><grapheme>Dayr az-Zawr</grapheme><grapheme>Deir-ez-Zor</grapheme><grapheme>Deir Ez Zor</grapheme><grapheme>Deir ez Zor</grapheme><grapheme>Deir Al-Zour</grapheme><grapheme>Deir al-Zour</grapheme><phoneme>ˌdeər ɛz ˈzɔːr</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Derna</grapheme><phoneme>ˈdɜːrnə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Doha</grapheme><phoneme>ˈdəʊhɑː</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Dubai</grapheme><phoneme>duːˈbaɪ</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>El Fasher</grapheme><grapheme>Al-Fashir</grapheme><grapheme>al-Fashir</grapheme><grapheme>El-Fasher</grapheme><grapheme>el-Fasher</grapheme><grapheme>al-Fasher</grapheme><grapheme>Al Fashir</grapheme><phoneme>ɛl ˈfæʃər</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Fallujah</grapheme><grapheme>Falluja</grapheme><grapheme>Faluja</grapheme><phoneme>fəˈluːdʒə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Gaza</grapheme><phoneme>ˈɡɑːzə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Giza</grapheme><phoneme>ˈɡiːzə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Hama</grapheme><phoneme>ˈhɑːmə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Hodeidah</grapheme><grapheme>Hodeida</grapheme><grapheme>Hudaydah</grapheme><grapheme>Hudaida</grapheme><grapheme>Hudaidah</grapheme><grapheme>Hodaidah</grapheme><phoneme>həʊˈdeɪdə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Homs</grapheme><phoneme>ˈhɒmz</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Jabalia</grapheme><grapheme>Jabaliya</grapheme><grapheme>Jabalya</grapheme><grapheme>Jabaliyah</grapheme><phoneme>dʒəˈbɑːljə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Jeddah</grapheme><grapheme>Jidda</grapheme><grapheme>Jiddah</grapheme><phoneme>ˈdʒɛdə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Jenin</grapheme><phoneme>dʒɛˈniːn</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Karbala</grapheme><grapheme>Kerbala</grapheme><phoneme>ˈkɑːrbələ</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><grapheme>Khan Yunus</grapheme><grapheme>Khan Younes</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Khartoum</grapheme><phoneme>kɑːrˈtuːm</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Kirkuk</grapheme><grapheme>Kerkuk</grapheme><phoneme>kɪərˈkuːk</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Latakia</grapheme><grapheme>Lattakia</grapheme><grapheme>Ladhiqiya</grapheme><phoneme>ˌlætəˈkiːə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Manama</grapheme><phoneme>məˈnɑːmə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Marib</grapheme><grapheme>Ma'rib</grapheme><grapheme>Mareb</grapheme><phoneme>ˈmærɪb</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Mecca</grapheme><grapheme>Makkah</grapheme><phoneme>ˈmɛkə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Medina</grapheme><grapheme>Madinah</grapheme><phoneme>məˈdiːnə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Misrata</grapheme><grapheme>Misratah</grapheme><grapheme>Misurata</grapheme><phoneme>mɪzˈrɑːtə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Mosul</grapheme><phoneme>ˈməʊsəl</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Muscat</grapheme><phoneme>ˈmʌskæt</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Nabatieh</grapheme><grapheme>Nabatiyeh</grapheme><grapheme>Nabatiya</grapheme><grapheme>Nabatiyah</grapheme><phoneme>ˌnæbəˈtiːə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Nablus</grapheme><phoneme>ˈnæbləs</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Najaf</grapheme><phoneme>ˈnædʒæf</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Nasiriyah</grapheme><grapheme>Nasiriya</grapheme><grapheme>Nassiriya</grapheme><grapheme>Nassiriyah</grapheme><grapheme>Nasiriyya</grapheme><phoneme>ˌnæsɪˈriːjə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Omdurman</grapheme><phoneme>ˌɒmdərˈmɑːn</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Palmyra</grapheme><phoneme>pælˈmaɪrə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Port Sudan</grapheme><phoneme>ˈpɔːrt suːˈdɑːn</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Rafah</grapheme><grapheme>Rafa</grapheme><phoneme>ˈrɑːfə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Ramadi</grapheme><phoneme>rəˈmɑːdi</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Ramallah</grapheme><phoneme>rəˈmælə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Raqqa</grapheme><grapheme>Raqqah</grapheme><phoneme>ˈrækə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Riyadh</grapheme><grapheme>Riyad</grapheme><phoneme>riˈjɑːd</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Saada</grapheme><grapheme>Sa'ada</grapheme><grapheme>Sadah</grapheme><grapheme>Sa'dah</grapheme><grapheme>Saadah</grapheme><phoneme>ˈsɑːdə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Samarra</grapheme><phoneme>səˈmɑːrə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Sanaa</grapheme><grapheme>Sana'a</grapheme><phoneme>sæˈnɑː</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Sharjah</grapheme><phoneme>ˈʃɑːrdʒə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Sidon</grapheme><phoneme>ˈsaɪdən</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Sirte</grapheme><phoneme>ˈsɜːrtə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Suwayda</grapheme><grapheme>Sweida</grapheme><grapheme>Suweida</grapheme><grapheme>Suwaida</grapheme><grapheme>Sweda</grapheme><phoneme>suːˈweɪdə</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Taiz</grapheme><grapheme>Ta'izz</grapheme><grapheme>Taizz</grapheme><grapheme>Ta'iz</grapheme><phoneme>taɪˈɪz</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Tartus</grapheme><grapheme>Tartous</grapheme><phoneme>tɑːrˈtuːs</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Tikrit</grapheme><phoneme>tɪˈkriːt</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Tripoli</grapheme><phoneme>ˈtrɪpəli</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Tulkarm</grapheme><grapheme>Tulkarem</grapheme><phoneme>ˈtʊlkɑːrm</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Tunis</grapheme><phoneme>ˈtjuːnɪs</phoneme></lexeme>
  <lexeme role="arabic-town"><grapheme>Zarqa</grapheme><phoneme>ˈzɑːrkə</phoneme></lexeme>

  <!-- arabic: region -->
  <lexeme role="arabic-region"><grapheme>Anbar</grapheme><phoneme>ˈænbɑːr</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Darfur</grapheme><phoneme>dɑːrˈfʊər</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Diyala</grapheme><phoneme>diˈjɑːlə</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Ghouta</grapheme><grapheme>Ghuta</grapheme><phoneme>ˈɡuːtə</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Golan</grapheme><phoneme>ˈɡəʊlæn</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Hadramawt</grapheme><grapheme>Hadhramaut</grapheme><grapheme>Hadramaut</grapheme><grapheme>Hadhramout</grapheme><grapheme>Hadramout</grapheme><phoneme>ˌhædrəˈmaʊt</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Nineveh</grapheme><phoneme>ˈnɪnəvə</phoneme></lexeme>
  <lexeme role="arabic-region"><grapheme>Sinai</grapheme><phoneme>ˈsaɪnaɪ</phoneme></lexeme>

  <!-- arabic: country -->
  <lexeme role="arabic-country"><grapheme>Bahrain</grapheme><phoneme>bɑːˈreɪn</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Iran</grapheme><phoneme>ɪˈrɑːn</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Iraq</grapheme><phoneme>ɪˈrɑːk</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Kuwait</grapheme><phoneme>kuːˈweɪt</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Lebanon</grapheme><phoneme>ˈlɛbənən</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Oman</grapheme><phoneme>əʊˈmɑːn</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Qatar</grapheme><phoneme>kæˈtɑːr</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Syria</grapheme><phoneme>ˈsɪriə</phoneme></lexeme>
  <lexeme role="arabic-country"><grapheme>Yemen</grapheme><phoneme>ˈjɛmən</phoneme></lexeme>

  <!-- arabic: group -->
  <lexeme role="arabic-group"><grapheme>Amal</grapheme><phoneme>əˈmɑːl</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Ansar Allah</grapheme><grapheme>Ansarullah</grapheme><grapheme>Ansarallah</grapheme><phoneme>ænˌsɑːr əˈlɑː</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Asaib Ahl al-Haq</grapheme><grapheme>Asa'ib Ahl al-Haq</grapheme><grapheme>Asaib Ahl Al-Haq</grapheme><grapheme>Asaeb Ahl al-Haq</grapheme><phoneme>əˈsɑːɪb ˈæl æl ˈhæk</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Badr</grapheme><phoneme>ˈbɑːdər</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Daesh</grapheme><grapheme>Da'esh</grapheme><grapheme>Daish</grapheme><phoneme>ˈdɑːɛʃ</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Fatah</grapheme><phoneme>ˈfætə</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Hamas</grapheme><phoneme>hæˈmæs</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Harakat Hezbollah al-Nujaba</grapheme><grapheme>Harakat al-Nujaba</grapheme><grapheme>Harakat Hezbollah Al-Nujaba</grapheme><phoneme>ˌhærəˈkæt æn nuːˈdʒɑːbə</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Hashd al-Shaabi</grapheme><grapheme>Hashd al-Sha'abi</grapheme><grapheme>Hashd al-Shabi</grapheme><grapheme>Hashd al-Sha'bi</grapheme><grapheme>Hashd Al-Shaabi</grapheme><grapheme>Hashd ash-Shaabi</grapheme><grapheme>Hashd Shaabi</grapheme><phoneme>ˈhæʃd æʃ ˈʃɑːbi</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Hayat Tahrir al-Sham</grapheme><grapheme>Hay'at Tahrir al-Sham</grapheme><grapheme>Hayat Tahrir Al-Sham</grapheme><grapheme>Hayat Tahrir al-Cham</grapheme><grapheme>Hayat Tahrir Al Sham</grapheme><phoneme>haɪˈjæt tɑːˈrɪər æʃ ˈʃɑːm</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Hezbollah</grapheme><grapheme>Hizbollah</grapheme><grapheme>Hizbullah</grapheme><grapheme>Hezballah</grapheme><grapheme>Hizballah</grapheme><grapheme>Hezbullah</grapheme><phoneme>ˌhɛzbəˈlɑː</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Houthi</grapheme><grapheme>Huthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Houthis</grapheme><grapheme>Huthis</grapheme><phoneme>ˈhuːθiz</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Kataib Hezbollah</grapheme><grapheme>Kata'ib Hezbollah</grapheme><grapheme>Kataib Hizbollah</grapheme><grapheme>Kata'ib Hizballah</grapheme><grapheme>Kataeb Hezbollah</grapheme><grapheme>Kata'ib Hizbullah</grapheme><grapheme>Kataib Hizballah</grapheme><phoneme>kəˈtɑːɪb ˌhɛzbəˈlɑː</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Mahdi Army</grapheme><phoneme>ˈmɑːdi ˈɑːrmi</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Nusra</grapheme><phoneme>ˈnʊsrə</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Qaeda</grapheme><grapheme>Qaida</grapheme><phoneme>ˈkaɪdə</phoneme></lexeme>
  <lexeme role="arabic-group"><grapheme>Shabaab</grapheme><grapheme>Shabab</grapheme><phoneme>ʃəˈbɑːb</phoneme></lexeme>

  <!-- arabic: media -->
  <lexeme role="arabic-media"><grapheme>Al Arabiya</grapheme><grapheme>Al-Arabiya</grapheme><grapheme>al-Arabiya</grapheme><grapheme>Al Arabiyya</grapheme><grapheme>Al-Arabiyya</grapheme><phoneme>æl ˌærəˈbiːjə</phoneme></lexeme>
  <lexeme role="arabic-media"><grapheme>Al Jazeera</grapheme><grapheme>Al-Jazeera</grapheme><grapheme>al-Jazeera</grapheme><grapheme>Aljazeera</grapheme><grapheme>Al-Jazira</grapheme><grapheme>Al Jazira</grapheme><grapheme>al-Jazira</grapheme><phoneme>æl dʒəˈzɪərə</phoneme></lexeme>
  <lexeme role="arabic-media"><grapheme>Al Manar</grapheme><grapheme>Al-Manar</grapheme><grapheme>al-Manar</grapheme><phoneme>æl məˈnɑːr</phoneme></lexeme>
  <lexeme role="arabic-media"><grapheme>Al Mayadeen</grapheme><grapheme>Al-Mayadeen</grapheme><grapheme>al-Mayadeen</grapheme><grapheme>Al Mayadin</grapheme><phoneme>æl ˌmaɪəˈdiːn</phoneme></lexeme>
  <lexeme role="arabic-media"><grapheme>Al Sharqiya</grapheme><grapheme>Al-Sharqiya</grapheme><grapheme>Alsharqiya</grapheme><grapheme>al-Sharqiya</grapheme><phoneme>æl ʃɑːrˈkiːjə</phoneme></lexeme>

  <!-- persian: given -->
  <lexeme role="persian-given"><grapheme>Javad</grapheme><phoneme>dʒəˈvɑːd</phoneme></lexeme>
  <lexeme role="persian-given"><grapheme>Masih</grapheme><phoneme>məˈsiː</phoneme></lexeme>

  <!-- persian: surname -->
  <lexeme role="persian-surname"><grapheme>Ahmadinejad</grapheme><phoneme>ˌɑːmədiːnəˈdʒɑːd</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>əˈrɑːktʃi</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Ghalibaf</grapheme><grapheme>Qalibaf</grapheme><phoneme>ˌɡælɪˈbɑːf</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Khamenei</grapheme><grapheme>Khamenehi</grapheme><phoneme>ˌkɑːməˈneɪ</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Khatami</grapheme><phoneme>kəˈtɑːmi</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Khomeini</grapheme><phoneme>kɒˈmeɪni</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Larijani</grapheme><phoneme>ˌlærɪˈdʒɑːni</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Mousavi</grapheme><grapheme>Moussavi</grapheme><grapheme>Musavi</grapheme><grapheme>Mousawi</grapheme><phoneme>muːˈsɑːvi</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Pahlavi</grapheme><phoneme>ˈpɑːləvi</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Rafsanjani</grapheme><phoneme>ˌræfsænˈdʒɑːni</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Raisi</grapheme><phoneme>raɪˈiːsi</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Rouhani</grapheme><grapheme>Rohani</grapheme><grapheme>Ruhani</grapheme><phoneme>rəʊˈhɑːni</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Soleimani</grapheme><grapheme>Suleimani</grapheme><grapheme>Sulaimani</grapheme><grapheme>Soleymani</grapheme><phoneme>ˌsɒleɪˈmɑːni</phoneme></lexeme>
  <lexeme role="persian-surname"><grapheme>Zarif</grapheme><phoneme>zəˈriːf</phoneme></lexeme>

  <!-- persian: town -->
  <lexeme role="persian-town"><grapheme>Ahvaz</grapheme><grapheme>Ahwaz</grapheme><phoneme>ɑːˈvɑːz</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Bushehr</grapheme><grapheme>Bushire</grapheme><phoneme>buːˈʃeər</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Fordow</grapheme><grapheme>Fordo</grapheme><grapheme>Fordu</grapheme><phoneme>fɔːrˈdəʊ</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Hormuz</grapheme><phoneme>hɔːrˈmuːz</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Isfahan</grapheme><grapheme>Esfahan</grapheme><phoneme>ˌɪsfəˈhɑːn</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Mashhad</grapheme><grapheme>Mashad</grapheme><grapheme>Meshed</grapheme><phoneme>mæˈʃæd</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Natanz</grapheme><phoneme>næˈtænz</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Qom</grapheme><grapheme>Qum</grapheme><grapheme>Ghom</grapheme><phoneme>ˈkɒm</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Shiraz</grapheme><phoneme>ʃɪˈrɑːz</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Tabriz</grapheme><phoneme>təˈbriːz</phoneme></lexeme>
  <lexeme role="persian-town"><grapheme>Tehran</grapheme><grapheme>Teheran</grapheme><phoneme>teəˈrɑːn</phoneme></lexeme>

  <!-- persian: media -->
  <lexeme role="persian-media"><grapheme>Fars</grapheme><phoneme>ˈfɑːrs</phoneme></lexeme>
  <lexeme role="persian-media"><grapheme>IRNA</grapheme><grapheme>Irna</grapheme><phoneme>ˈɜːrnə</phoneme></lexeme>
  <lexeme role="persian-media"><grapheme>Tasnim</grapheme><phoneme>tæsˈniːm</phoneme></lexeme>

  <!-- kurdish: given -->
  <lexeme role="kurdish-given"><grapheme>Barham</grapheme><phoneme>bɑːrˈhæm</phoneme></lexeme>
  <lexeme role="kurdish-given"><grapheme>Jalal</grapheme><grapheme>Jelal</grapheme><phoneme>dʒəˈlɑːl</phoneme></lexeme>
  <lexeme role="kurdish-given"><grapheme>Masoud</grapheme><grapheme>Massoud</grapheme><grapheme>Masud</grapheme><grapheme>Masood</grapheme><phoneme>mæˈsuːd</phoneme></lexeme>
  <lexeme role="kurdish-given"><grapheme>Masrour</grapheme><phoneme>mæsˈrʊər</phoneme></lexeme>
  <lexeme role="kurdish-given"><grapheme>Mazloum</grapheme><grapheme>Mazlum</grapheme><phoneme>mæzˈluːm</phoneme></lexeme>
  <lexeme role="kurdish-given"><grapheme>Nechirvan</grapheme><phoneme>ˌnɛtʃɪərˈvɑːn</phoneme></lexeme>

  <!-- kurdish: surname -->
  <lexeme role="kurdish-surname"><grapheme>Abdi</grapheme><phoneme>ˈæbdi</phoneme></lexeme>
  <lexeme role="kurdish-surname"><grapheme>Barzani</grapheme><grapheme>Barazani</grapheme><phoneme>bɑːrˈzɑːni</phoneme></lexeme>
  <lexeme role="kurdish-surname"><grapheme>Talabani</grapheme><grapheme>Talebani</grapheme><phoneme>ˌtæləˈbɑːni</phoneme></lexeme>

  <!-- kurdish: town -->
  <lexeme role="kurdish-town"><grapheme>Afrin</grapheme><grapheme>Efrin</grapheme><phoneme>æfˈriːn</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Dohuk</grapheme><grapheme>Duhok</grapheme><grapheme>Dahuk</grapheme><phoneme>dəˈhuːk</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Erbil</grapheme><grapheme>Irbil</grapheme><grapheme>Arbil</grapheme><phoneme>ˈeərbɪl</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Hasakah</grapheme><grapheme>Hasaka</grapheme><grapheme>Hassakeh</grapheme><grapheme>Hasakeh</grapheme><grapheme>Hassakah</grapheme><grapheme>Hassaka</grapheme><phoneme>ˈhæsəkə</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Kobani</grapheme><grapheme>Kobane</grapheme><grapheme>Kobanî</grapheme><grapheme>Kobanê</grapheme><phoneme>kəʊˈbɑːni</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Manbij</grapheme><grapheme>Membij</grapheme><phoneme>ˈmænbɪdʒ</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Qamishli</grapheme><grapheme>Qamishlo</grapheme><grapheme>Kamishli</grapheme><grapheme>Qamishly</grapheme><phoneme>kæˈmɪʃli</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Sinjar</grapheme><grapheme>Shingal</grapheme><phoneme>sɪnˈdʒɑːr</phoneme></lexeme>
  <lexeme role="kurdish-town"><grapheme>Sulaymaniyah</grapheme><grapheme>Sulaimaniya</grapheme><grapheme>Sulaimaniyah</grapheme><grapheme>Sulaymaniya</grapheme><grapheme>Suleimaniya</grapheme><grapheme>Sulaymaniyyah</grapheme><grapheme>Suleimaniyah</grapheme><grapheme>Sulaimaniyya</grapheme><phoneme>suːˌleɪməˈniːjə</phoneme></lexeme>

  <!-- kurdish: region -->
  <lexeme role="kurdish-region"><grapheme>Kurdistan</grapheme><phoneme>ˌkɜːrdɪˈstɑːn</phoneme></lexeme>
  <lexeme role="kurdish-region"><grapheme>Rojava</grapheme><phoneme>rəʊˈʒɑːvə</phoneme></lexeme>

  <!-- kurdish: group -->
  <lexeme role="kurdish-group"><grapheme>Peshmerga</grapheme><phoneme>pɛˈʃmɜːrɡə</phoneme></lexeme>

  <!-- turkish: given -->
  <lexeme role="turkish-given"><grapheme>Recep</grapheme><phoneme>rɛˈdʒɛp</phoneme></lexeme>
  <lexeme role="turkish-given"><grapheme>Tayyip</grapheme><phoneme>taɪˈiːp</phoneme></lexeme>

  <!-- turkish: surname -->
  <lexeme role="turkish-surname"><grapheme>Ataturk</grapheme><grapheme>Atatürk</grapheme><phoneme>ˈætətɜːrk</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Cavusoglu</grapheme><grapheme>Çavuşoğlu</grapheme><grapheme>Cavuşoğlu</grapheme><phoneme>ˌtʃævuːˈʃəʊluː</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Davutoglu</grapheme><grapheme>Davutoğlu</grapheme><phoneme>ˌdævuːˈtəʊluː</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Demirtas</grapheme><grapheme>Demirtaş</grapheme><phoneme>ˌdɛmɪərˈtɑːʃ</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɜːrdəwɑːn</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Fidan</grapheme><phoneme>fiˈdɑːn</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Gulen</grapheme><grapheme>Gülen</grapheme><phoneme>ɡuːˈlɛn</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Imamoglu</grapheme><grapheme>İmamoğlu</grapheme><phoneme>ɪˌmɑːˈməʊluː</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Kilicdaroglu</grapheme><grapheme>Kılıçdaroğlu</grapheme><phoneme>ˌkɪlɪtʃdɑːˈrəʊluː</phoneme></lexeme>
  <lexeme role="turkish-surname"><grapheme>Ocalan</grapheme><grapheme>Öcalan</grapheme><phoneme>ˈəʊdʒəlɑːn</phoneme></lexeme>

  <!-- turkish: town -->
  <lexeme role="turkish-town"><grapheme>Ankara</grapheme><phoneme>ˈæŋkərə</phoneme></lexeme>
  <lexeme role="turkish-town"><grapheme>Diyarbakir</grapheme><grapheme>Diyarbakır</grapheme><phoneme>diˌjɑːrbəˈkɪər</phoneme></lexeme>
  <lexeme role="turkish-town"><grapheme>Gaziantep</grapheme><phoneme>ˌɡɑːziænˈtɛp</phoneme></lexeme>
  <lexeme role="turkish-town"><grapheme>Incirlik</grapheme><grapheme>İncirlik</grapheme><phoneme>ˈɪndʒərlɪk</phoneme></lexeme>
  <lexeme role="turkish-town"><grapheme>Istanbul</grapheme><phoneme>ˌɪstænˈbʊl</phoneme></lexeme>

  <!-- hebrew: given -->
  <lexeme role="hebrew-given"><grapheme>Benjamin</grapheme><phoneme>ˈbɛndʒəmɪn</phoneme></lexeme>
  <lexeme role="hebrew-given"><grapheme>Bezalel</grapheme><phoneme>ˌbɛtsəˈlɛl</phoneme></lexeme>
  <lexeme role="hebrew-given"><grapheme>Itamar</grapheme><phoneme>ˈiːtəmɑːr</phoneme></lexeme>
  <lexeme role="hebrew-given"><grapheme>Yair</grapheme><phoneme>jɑːˈɪər</phoneme></lexeme>
  <lexeme role="hebrew-given"><grapheme>Yitzhak</grapheme><grapheme>Yitzchak</grapheme><grapheme>Itzhak</grapheme><phoneme>ˈjɪtsɑːk</phoneme></lexeme>
  <lexeme role="hebrew-given"><grapheme>Yoav</grapheme><phoneme>ˈjəʊɑːv</phoneme></lexeme>

  <!-- hebrew: surname -->
  <lexeme role="hebrew-surname"><grapheme>Ben-Gvir</grapheme><grapheme>Ben Gvir</grapheme><phoneme>ˌbɛn ˈɡvɪər</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Gantz</grapheme><grapheme>Ganz</grapheme><phoneme>ˈɡænts</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Herzog</grapheme><phoneme>ˈhɜːrtsɒɡ</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Lapid</grapheme><phoneme>læˈpiːd</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑːhuː</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Peres</grapheme><phoneme>ˈpɛrɛz</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Rabin</grapheme><phoneme>ræˈbiːn</phoneme></lexeme>
  <lexeme role="hebrew-surname"><grapheme>Smotrich</grapheme><phoneme>ˈsməʊtrɪtʃ</phoneme></lexeme>

  <!-- hebrew: town -->
  <lexeme role="hebrew-town"><grapheme>Ashdod</grapheme><phoneme>ˈæʃdɒd</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Ashkelon</grapheme><phoneme>ˈæʃkəlɒn</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Eilat</grapheme><phoneme>eɪˈlɑːt</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Jerusalem</grapheme><phoneme>dʒəˈruːsələm</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Sderot</grapheme><phoneme>sdəˈrɒt</phoneme></lexeme>
  <lexeme role="hebrew-town"><grapheme>Tel Aviv</grapheme><phoneme>ˌtɛl əˈviːv</phoneme></lexeme>

  <!-- hebrew: group -->
  <lexeme role="hebrew-group"><grapheme>Hadash</grapheme><phoneme>hæˈdæʃ</phoneme></lexeme>
  <lexeme role="hebrew-group"><grapheme>Knesset</grapheme><phoneme>ˈknɛsɪt</phoneme></lexeme>
  <lexeme role="hebrew-group"><grapheme>Likud</grapheme><phoneme>lɪˈkʊd</phoneme></lexeme>
  <lexeme role="hebrew-group"><grapheme>Mossad</grapheme><phoneme>ˈmɒsæd</phoneme></lexeme>
  <lexeme role="hebrew-group"><grapheme>Shin Bet</grapheme><phoneme>ˌʃin ˈbɛt</phoneme></lexeme>

  <!-- pashto: surname -->
  <lexeme role="pashto-surname"><grapheme>Akhundzada</grapheme><grapheme>Akhunzada</grapheme><phoneme>ˌækʊndˈzɑːdə</phoneme></lexeme>
  <lexeme role="pashto-surname"><grapheme>Baradar</grapheme><phoneme>ˌbærəˈdɑːr</phoneme></lexeme>
  <lexeme role="pashto-surname"><grapheme>Ghani</grapheme><phoneme>ˈɡɑːni</phoneme></lexeme>
  <lexeme role="pashto-surname"><grapheme>Haqqani</grapheme><phoneme>həˈkɑːni</phoneme></lexeme>
  <lexeme role="pashto-surname"><grapheme>Karzai</grapheme><phoneme>ˈkɑːrzaɪ</phoneme></lexeme>

  <!-- pashto: town -->
  <lexeme role="pashto-town"><grapheme>Helmand</grapheme><phoneme>ˈhɛlmænd</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Herat</grapheme><phoneme>hɛˈrɑːt</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Jalalabad</grapheme><phoneme>dʒəˈlæləbæd</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Kandahar</grapheme><grapheme>Qandahar</grapheme><phoneme>ˌkændəˈhɑːr</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Kunduz</grapheme><grapheme>Konduz</grapheme><phoneme>ˈkʊndʊz</phoneme></lexeme>
  <lexeme role="pashto-town"><grapheme>Mazar-i-Sharif</grapheme><grapheme>Mazar-e-Sharif</grapheme><grapheme>Mazar-i Sharif</grapheme><grapheme>Mazar-e Sharif</grapheme><grapheme>Mazar e Sharif</grapheme><phoneme>məˌzɑːr i ʃəˈriːf</phoneme></lexeme>

  <!-- pashto: group -->
  <lexeme role="pashto-group"><grapheme>Taliban</grapheme><grapheme>Taleban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>

  <!-- urdu: given -->
  <lexeme role="urdu-given"><grapheme>Imran</grapheme><phoneme>ɪmˈrɑːn</phoneme></lexeme>

  <!-- urdu: surname -->
  <lexeme role="urdu-surname"><grapheme>Bhutto</grapheme><phoneme>ˈbuːtəʊ</phoneme></lexeme>
  <lexeme role="urdu-surname"><grapheme>Munir</grapheme><grapheme>Muneer</grapheme><phoneme>muːˈnɪər</phoneme></lexeme>
  <lexeme role="urdu-surname"><grapheme>Musharraf</grapheme><phoneme>mʊˈʃærəf</phoneme></lexeme>
  <lexeme role="urdu-surname"><grapheme>Sharif</grapheme><grapheme>Shareef</grapheme><grapheme>Cherif</grapheme><phoneme>ʃəˈriːf</phoneme></lexeme>
  <lexeme role="urdu-surname"><grapheme>Zardari</grapheme><phoneme>zɑːrˈdɑːri</phoneme></lexeme>

  <!-- urdu: town -->
  <lexeme role="urdu-town"><grapheme>Islamabad</grapheme><phoneme>ɪzˈlɑːməbæd</phoneme></lexeme>
  <lexeme role="urdu-town"><grapheme>Karachi</grapheme><phoneme>kəˈrɑːtʃi</phoneme></lexeme>
  <lexeme role="urdu-town"><grapheme>Lahore</grapheme><phoneme>ləˈhɔːr</phoneme></lexeme>
  <lexeme role="urdu-town"><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑːwər</phoneme></lexeme>
  <lexeme role="urdu-town"><grapheme>Quetta</grapheme><phoneme>ˈkwɛtə</phoneme></lexeme>
  <lexeme role="urdu-town"><grapheme>Rawalpindi</grapheme><phoneme>ˌrɔːlˈpɪndi</phoneme></lexeme>

  <!-- urdu: region -->
  <lexeme role="urdu-region"><grapheme>Balochistan</grapheme><grapheme>Baluchistan</grapheme><phoneme>bəˌlɒtʃɪˈstɑːn</phoneme></lexeme>
  <lexeme role="urdu-region"><grapheme>Waziristan</grapheme><phoneme>wəˌzɪərɪˈstɑːn</phoneme></lexeme>
</lexicon>
