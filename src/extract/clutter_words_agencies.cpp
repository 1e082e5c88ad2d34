// SPDX-License-Identifier: GPL-3.0-or-later

// News and picture agencies, as one word each: "reuters".

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::credit, PhraseMatch::word,
     "reuters|ap|afp|getty|epa|efe|ansa|dpa|apa|upi|pti|xinhua|kyodo|jiji|yonhap|tass|sputnik|"
     "anadolu|aa|shutterstock|alamy|istock|unsplash|pixabay|pexels|wikimedia|wikipedia|flickr|"
     "bloomberg|zuma|imago|keystone|belga|lusa|mena|irna|isna|tasnim|unian|ukrinform|interfax|"
     "globallookpress|legion|depositphotos|dreamstime|rex|wireimage|corbis|instagram|facebook|"
     "twitter|youtube|handout|courtesy|рейтер|reuter|тасс|риа|спутник|интерфакс|укринформ|"
     "укрінформ|уніан|унiан|ітар|итар|коммерсантъ|رويترز|رویترز|فرانس|الأناضول|الاناضول|أسوشيتد|"
     "غيتي|جيتي|تسنیم|ایسنا|ایرنا|مهر|فارس|新华社|新華社|中新社|路透社|法新社|美联社|视觉中国|"
     "中新网|ロイター|共同|時事|アフロ|共同通信|時事通信|ゲッティ|rtr|apimages|ians|bss|unb|ppi|"
     "lankapuvath|bernama|vna|ttxvn|tna|udn|ettoday|chinanews|cctv|cns|vcg|ap통신|aflo|nhk|kcna|"
     "newsis|yna|montsame|akipress|kazinform|azertac|azertag|armenpress|interpressnews|belta|"
     "beltа|rian|tassphoto|unn|agerpres|mediafax|bta|tanjug|fena|srna|stabobu|čtk|ctk|tasr|mti|"
     "lehtikuva|bildbyrån|scanpix|ntb|ritzau|bns|fotobank|anp|belgaimage|hollandse|afpforum|"
     "maxppp|bestimage|lapresse|adnkronos|ansafoto|fotogramma|imagoeconomica|europapress|notimex|"
     "cuartoscuro|télam|folhapress|estadão|apnimages|mpe|apempe|eurokinissi|motionteam|ndk|wafa|"
     "wam|kuna|qna|bna|nna|irib|ypa|ilna|iqna|iribnews|khabaronline|photonews|nurphoto|sopa|"
     "picturealliance|dapd|epd|adobestock|fotolia|freepik|envato|stocksy|thinkstock|bigstock|rf|"
     "istockphoto|gettyimages|wikicommons|tiktok|telegram|flash|jini|таss|рбк|рт|киаръ|белта|"
     "казинформ|рианновости|регнум|росбизнесконсалтинг|тасcфото|legionmedia|унн|інтерфакс|рбку|"
     "бгнес|бта|танјуг|срна|фена|كونا|سبوتنيك|شينخوا|اسوشيتد|إفي|ایلنا|ایکنا|برنا|خبرآنلاین|گتی|"
     "اسپوتنیک|شینهوا|آناتولی|新华|人民网|人民網|新华网|中国新闻网|中央社|法新|路透|美聯社|"
     "歐新社|合眾國際社|东方ic|中國新聞社|中國中新社|塔斯社|韩联社|韓聯社|共同社|彭博社|"
     "時事通信社|共同通信社|朝日新聞社|読売新聞|毎日新聞|産経新聞|pixta|タス通信|聯合ニュース|"
     "アナドル|スプートニク|απε|αμπε|ιντιμε|μπε|पीटीआई|एएनआई|एएफपी|रॉयटर्स|বাসস|ইউএনবি|রয়টার্স|"
     "এএফপি|연합뉴스|뉴시스|로이터|연합|게티이미지|게티이미지뱅크|신화|이데일리|타스|셔터스톡|"
     "게티|이매진스|에이피"},
});

}  // namespace

std::span<const ClutterWords> agency_clutter() {
    return words;
}

}  // namespace aloud
