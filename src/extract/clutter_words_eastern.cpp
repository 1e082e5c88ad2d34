// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Turkish, Chinese and Japanese.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::array words = {
    ClutterWords{Clutter::source, PhraseMatch::label, "kaynak|来源|來源|信息来源|新闻来源|消息来源|出典|πηγή|πηγές|출처"},
    ClutterWords{
        Clutter::author, PhraseMatch::whole,
        "yazar hakkında|yazarın diğer yazıları|作者简介|關於作者|关于作者|作者介绍|作者介紹|"
        "この記事を書いた人|この記事の著者|著者|著者プロフィール|筆者プロフィール|執筆者|"
        "執筆者紹介|ライター|저자 소개|기자 소개|글쓴이|"
        "σχετικά με τον συντάκτη|ο συντάκτης|ο συγγραφέας"},
    // tr
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "fotoğraf|foto|görsel|video|fotoğraflar"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "reklam|reklamlar|ilan|advertorial|sponsorlu içerik"},
    ClutterWords{Clutter::counter, PhraseMatch::whole,
                 "dakika|dk|dakika okuma|okunma|görüntülenme|saat önce|dakika önce|gün "
                 "önce|dün|bugün|paylaşım|okuma süresi dakika|okuma süresi"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "ayrıca bakınız|bunları da okuyun|devamını oku|devamı için|ayrıca okuyun|haberin "
                 "devamı|ilgili haber|daha fazlası için"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "etiketler|etiket|konular|oku|izle|ilgili"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "abone olun|bültenimize|bizi takip|takip edin|uygulamayı indirin|ücretsiz abone"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "abone ol|giriş|giriş yap|üye ol|kayıt ol|bülten|üye girişi"},
    ClutterWords{Clutter::button, PhraseMatch::whole,
                 "paylaş|facebook'ta paylaş|twitter'da paylaş|yazdır|gönder|kopyala|linki "
                 "kopyala|kaydet|dinle|"
                 "kapat|menü|ara|sonraki|önceki|yukarı|yanıtla|cevapla|beğen|daha fazla|daha fazla "
                 "göster|devamı|"
                 "tümü|tümünü gör|ana sayfa|anasayfa|iletişim|hakkımızda|içeriğe atla|kabul "
                 "et|tamam|şikayet et|künye|e posta"},
    ClutterWords{Clutter::legal, PhraseMatch::start,
                 "tüm hakları saklıdır|gizlilik politikası|kullanım şartları|kullanım "
                 "koşulları|çerez politikası|bu site çerez|sitemizde çerez|çerezler"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "ilgili haberler|benzer haberler|çok okunanlar|en çok okunanlar|en çok okunan|son dakika|"
        "son haberler|son dakika haberleri|öne çıkanlar|diğer haberler|önerilen "
        "haberler|önerilenler|"
        "etiketler|günün manşetleri|popüler haberler|popüler|ilginizi çekebilir|"
        "bunlar da ilginizi çekebilir|sıradaki haber|önceki haber|sonraki haber|gündem|manşetler"},
    ClutterWords{Clutter::comments, PhraseMatch::whole,
                 "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|yorumunuz|yorumları göster|bir "
                 "yorum yazın|bir cevap yazın"},

    // zh
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "图|图片|圖|圖片|摄影|攝影|图片来源|圖片來源|图源|圖源|资料图|資料圖|照片|"
                 "供图|視頻|视频"},
    ClutterWords{Clutter::credit, PhraseMatch::start,
                 "图片来源|圖片來源|图片说明|圖片說明|图像来源|圖像來源|图像加注文字"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole, "广告|廣告|推广|推廣|贊助|赞助内容"},
    ClutterWords{Clutter::counter, PhraseMatch::whole,
                 "阅读|閱讀|浏览|瀏覽|阅读量|点赞|讚|分钟前|小时前|分鐘前|小時前|天前|昨天|今天|"
                 "人气|次|浏览次数|阅读时间分钟"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "延伸阅读|延伸閱讀|相关阅读|相關閱讀|阅读更多|閱讀更多|更多阅读|点击查看|點擊查看|"
                 "查看更多|推荐阅读|推薦閱讀|阅读原文"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "标签|標籤|关键词|關鍵字|关键字|相关|相關|更多|分享|分享到|责任编辑|責任編輯|责编|"
                 "編輯|编辑|校对|审核"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "关注我们|關注我們|订阅|訂閱|扫码|扫一扫|掃描|扫描|下载客户端|下載app|加入会员|"
                 "加入會員|立即订阅|立即訂閱|欢迎关注"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "登录|登入|注册|註冊|登錄|会员|會員|登录注册"},
    ClutterWords{
        Clutter::button, PhraseMatch::whole,
        "分享|分享到|分享至|微信|微博|新浪微博|空间|打印|列印|复制链接|複製連結|复制|收藏|关闭|"
        "關閉|菜单|選單|搜索|搜尋|"
        "下一页|上一页|下一頁|上一頁|返回顶部|回到頂部|返回首页|首页|首頁|回复|回覆|更多|展开|展開|"
        "收起|点赞|"
        "字号|字體|大|中|小|关于我们|關於我們|联系我们|聯絡我們|投稿|举报|反馈|播放|跳至内容|"
        "跳到主要内容|跳至主要內容|发送|評論|朋友圈|加载更多|查看更多|简体|繁体|繁體"},
    ClutterWords{Clutter::legal, PhraseMatch::start,
                 "版权所有|版權所有|版权声明|隐私政策|隱私政策|隱私權|使用条款|使用條款|免责声明|"
                 "免責聲明|未经授权|未經授權|本网站使用|转载请|轉載請"},
    ClutterWords{Clutter::section, PhraseMatch::whole,
                 "相关新闻|相關新聞|相关阅读|相關閱讀|相关文章|相關文章|相关报道|相關報導|延伸阅读|"
                 "延伸閱讀|热门文章|熱門文章|热门新闻|熱門新聞|"
                 "热门|熱門|热点|熱點|推荐阅读|推薦閱讀|推荐|推薦|猜你喜欢|猜你喜歡|最新消息|"
                 "最新新闻|最新新聞|最新文章|更多新闻|更多新聞|"
                 "热门推荐|熱門推薦|为您推荐|為您推薦|今日热点|阅读排行|点击排行|排行榜|热门排行|"
                 "熱門排行|热词|标签|標籤|关键词|编辑推荐|编者精选|頭條|头条|"
                 "上一篇|下一篇|精选|精彩推荐|热门内容|你可能感兴趣|你可能喜歡|相关话题|更多"},
    ClutterWords{Clutter::section, PhraseMatch::label, "上一篇|下一篇|上一則|下一則"},
    ClutterWords{Clutter::comments, PhraseMatch::whole,
                 "评论|評論|发表评论|發表評論|热门评论|最新评论|留言|我要评论|全部评论|网友评论|"
                 "條評論|条评论|發表回應|写评论|回應"},

    // ja
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "写真|画像|撮影|提供|写真提供|画像提供|動画|資料写真"},
    ClutterWords{Clutter::credit, PhraseMatch::start,
                 "写真提供|画像提供|画像説明|画像クレジット|写真はイメージ"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "広告|スポンサー|スポンサーリンク|スポンサードリンク|pr"},
    ClutterWords{Clutter::counter, PhraseMatch::whole,
                 "分前|時間前|日前|閲覧|回|件|いいね|分で読めます|この記事は約分で読めます|文字"},
    ClutterWords{
        Clutter::read_more, PhraseMatch::start,
        "続きを読む|関連記事|あわせて読みたい|合わせて読みたい|詳しくはこちら|もっと見る|"
        "関連リンク|関連ニュース|詳細はこちら|次ページ|次のページ|こちらもおすすめ|全文を読む"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "関連|タグ|キーワード|カテゴリ|カテゴリー|参考|動画|リンク"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "会員登録|無料会員|フォローする|メールマガジン|有料会員|この記事は有料|"
                 "この記事は会員|残り|登録する|購読"},
    ClutterWords{
        Clutter::sign_up, PhraseMatch::whole,
        "ログイン|会員登録|新規登録|無料登録|マイページ|メルマガ|メルマガ登録|購読する|フォロー"},
    ClutterWords{Clutter::button, PhraseMatch::whole,
                 "シェア|シェアする|ツイート|ツイートする|印刷|印刷する|メールで送る|コピー|"
                 "リンクをコピー|保存|保存する|閉じる|メニュー|検索|次へ|前へ|"
                 "トップへ戻る|ページトップへ|ページトップ|返信|いいね|もっと見る|もっとみる|一覧|"
                 "一覧へ|一覧を見る|トップ|トップページ|ホーム|フェイスブック|ツイッター|"
                 "お問い合わせ|会社概要|サイトマップ|ヘルプ|同意する|拡大|拡大する|写真|画像|共有|"
                 "ブックマーク|本文へ|本文へ移動|はてなブックマーク|はてブ|記事をシェア|"
                 "この記事をシェア|シェアする|再生|文字サイズ|標準|戻る|進む|全画面表示"},
    ClutterWords{Clutter::legal, PhraseMatch::start,
                 "無断転載|著作権|プライバシーポリシー|利用規約|個人情報|当サイトでは|"
                 "このサイトでは|記事写真等の無断|免責事項"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "関連記事|関連ニュース|関連リンク|関連トピックス|関連タグ|おすすめ|おすすめ記事|"
        "おすすめの記事|おすすめ情報|あわせて読みたい|人気記事|人気の記事|"
        "ランキング|アクセスランキング|記事ランキング|人気記事ランキング|最新記事|最新ニュース|"
        "新着記事|新着ニュース|新着|注目記事|注目の記事|"
        "トピックス|注目|ピックアップ|特集|速報|タグ|キーワード|"
        "プロフィール|前の記事|次の記事|カテゴリー|よく読まれている記事|読まれている記事|"
        "主要ニュース|ニュース|編集部のおすすめ|こんな記事も|こんな記事も読まれています|"
        "関連する記事|その他の記事|連載"},
    ClutterWords{Clutter::comments, PhraseMatch::whole,
                 "コメント|コメントする|コメントを残す|コメントを書く|コメント一覧|コメントを見る|"
                 "コメントを投稿|みんなのコメント|件のコメント|コメント件"},
};

}  // namespace

std::span<const ClutterWords> eastern_clutter() {
    return words;
}

}  // namespace aloud
