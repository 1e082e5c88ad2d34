// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Turkish.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "kaynak|kaynaklar|haber kaynağı"},
    {Clutter::author, PhraseMatch::whole, "yazar hakkında|yazarın diğer yazıları"},
    {Clutter::credit, PhraseMatch::label,
     "fotoğraf|foto|görsel|video|fotoğraflar|fotoğraf kaynağı|fotoğraf altı|fotoğraf yazısı|"
     "kaynak fotoğraf|kapak fotoğrafı|grafik|infografik|illüstrasyon|arşiv fotoğrafı|"
     "temsili fotoğraf|görüntü kaynağı|ekran görüntüsü|fotoğrafçı"},
    {Clutter::credit, PhraseMatch::start,
     "fotoğraf kaynağı|görsel kaynağı|haberin kaynağı|fotoğraf altı yazısı|video altı yazısı|"
     "temsili fotoğraf|görüntü kaynağı"},
    {Clutter::credit, PhraseMatch::whole, "temsili fotoğraf|arşiv fotoğrafı"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklam|reklamlar|ilan|advertorial|sponsorlu içerik|reklam alanı|reklamı geç|sponsorlu|"
     "sponsorlu içerikler|reklam reklam|haberin devamı reklamdan sonra|ilanlar|resmi ilanlar|"
     "reklam ve sponsorluk"},
    {Clutter::counter, PhraseMatch::whole,
     "dakika|dk|dakika okuma|okunma|görüntülenme|saat önce|dakika önce|gün önce|dün|bugün|"
     "paylaşım|okuma süresi dakika|okuma süresi|dakikalık okuma|dk okuma|dk okuma süresi|"
     "okuma süresi dk|okunma süresi|okunma sayısı|izlenme|izlenme sayısı|görüntülenme sayısı|"
     "kez okundu|kişi okudu|beğeni|paylaşım sayısı|hafta önce|ay önce|dk önce|sa önce|"
     "saniye önce|dakika oku|yorum sayısı|tıklanma"},
    {Clutter::read_more, PhraseMatch::start,
     "ayrıca bakınız|bunları da okuyun|devamını oku|devamı için|ayrıca okuyun|haberin devamı|"
     "ilgili haber|daha fazlası için|bunları da okuyabilirsiniz|bunlar da ilginizi|"
     "bu haber de ilginizi|bu haberler de|ayrıca oku|ayrıca izleyin|haberin tamamı|"
     "haberin detayı|devamını okumak için|tamamını oku|detaylar için tıklayın|"
     "haberin devamı için|okumaya devam|daha fazlasını oku|ilgili haberler|tıklayın okuyun|"
     "videoyu izlemek için|detaylı bilgi için tıklayın|yazının devamı"},
    {Clutter::read_more, PhraseMatch::label,
     "etiketler|etiket|konular|oku|izle|ilgili|okuyun|izleyin|dinleyin|ilgili haberler|"
     "ilgili konular|ilgili konu|anahtar kelimeler|kategori|kategoriler|daha fazla|bakınız|"
     "paylaş|hashtag|önceki haber|sonraki haber|bunları da okuyun|tıklayın"},
    {Clutter::sign_up, PhraseMatch::start,
     "abone olun|bültenimize|bizi takip|takip edin|uygulamayı indirin|ücretsiz abone|"
     "bültene abone|e bültene|e bültenimize|haber bültenimize|ücretsiz üye|uygulamamızı indirin|"
     "mobil uygulamamızı|kanalımıza abone|youtube kanalımıza|whatsapp kanalımıza|"
     "telegram kanalımıza|whatsapp kanalımızı|bizi sosyal medyadan|bizi google|"
     "google news'te abone|haberlerden anında haberdar|gelişmelerden haberdar|"
     "son dakika haberlerden|son dakika gelişmelerden|e posta adresinizi|e posta adresiniz|"
     "okumaya devam etmek için|devamını okumak için üye|zaten abone|abonelere özel|destek olun|"
     "üye girişi yapın|giriş yapın"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abone ol|giriş|giriş yap|üye ol|kayıt ol|bülten|üye girişi|abonelik|abone girişi|e bülten|"
     "bülten aboneliği|çıkış yap|hesabım|hesap oluştur|kaydol|oturum aç|takip et|"
     "üye ol giriş yap|şifremi unuttum|destek ol|profilim|e gazete"},
    {Clutter::button, PhraseMatch::whole,
     "paylaş|facebook'ta paylaş|twitter'da paylaş|yazdır|gönder|kopyala|linki kopyala|kaydet|"
     "dinle|kapat|menü|ara|sonraki|önceki|yukarı|yanıtla|cevapla|beğen|daha fazla|"
     "daha fazla göster|devamı|tümü|tümünü gör|ana sayfa|anasayfa|iletişim|hakkımızda|"
     "içeriğe atla|kabul et|tamam|şikayet et|künye|e posta|paylaşın|haberi paylaş|"
     "bu haberi paylaş|yazıyı paylaş|x'te paylaş|whatsapp'ta paylaş|whatsapp'tan paylaş|"
     "linkedin'de paylaş|e posta ile gönder|e posta gönder|arkadaşına gönder|bağlantıyı kopyala|"
     "bağlantı kopyalandı|link kopyalandı|linki kopyalandı|url kopyala|kopyalandı|sonra oku|"
     "okuma listesi|okuma listeme ekle|favorilere ekle|favori|haberi dinle|dinlemek için|"
     "sesli dinle|sesli oku|oynat|duraklat|durdur|tam ekran|yazı boyutu|metin boyutu|"
     "yazı tipi boyutu|punto|büyüt|küçült|yazıyı büyüt|yazıyı küçült|fotoğrafı büyüt|"
     "görseli büyüt|geri dön|başa dön|başa git|yukarı çık|sayfa başı|daha az göster|göster|gizle|"
     "aç|menüyü aç|menüyü kapat|tüm haberler|tümünü göster|daha fazla haber|daha fazla yükle|"
     "devamını gör|devamını göster|bize ulaşın|reklam ver|site haritası|sık sorulan sorular|rss|"
     "arşiv|içeriğe geç|ana içeriğe geç|ana içeriğe atla|atla|atla ve okumaya devam et|"
     "yeni pencerede açılır|yeni sekmede aç|kabul ediyorum|tümünü kabul et|reddet|tümünü reddet|"
     "ayarlar|tercihleri yönet|çerez ayarları|hata bildir|yazım hatası bildir|bildir|galeri|"
     "foto galeri|fotogaleri|video galeri|galeriyi aç|fotoğraf galerisi|seç|dil seç|e mail|abone|"
     "bip|whatsapp ihbar hattı|mesaj gönder|ara search|arama yap"},
    {Clutter::legal, PhraseMatch::start,
     "tüm hakları saklıdır|gizlilik politikası|kullanım şartları|kullanım koşulları|"
     "çerez politikası|bu site çerez|sitemizde çerez|her hakkı saklıdır|her hakkı mahfuzdur|"
     "bütün hakları saklıdır|aydınlatma metni|veri politikası|gizlilik sözleşmesi|"
     "gizlilik ve çerez|kullanıcı sözleşmesi|yayın ilkeleri|kaynak gösterilmeden|"
     "izinsiz ve kaynak|izinsiz kullanılamaz|bu internet sitesinde|bu sitede yer alan|"
     "sizlere daha iyi|size daha iyi hizmet|web sitemizde çerez|çerez kullanıyoruz|"
     "yazım hatası bulduysanız|yasal uyarı|yorumların her türlü"},
    {Clutter::section, PhraseMatch::whole,
     "ilgili haberler|benzer haberler|çok okunanlar|en çok okunanlar|en çok okunan|son dakika|"
     "son haberler|son dakika haberleri|öne çıkanlar|diğer haberler|önerilen haberler|"
     "önerilenler|etiketler|günün manşetleri|popüler haberler|popüler|ilginizi çekebilir|"
     "bunlar da ilginizi çekebilir|sıradaki haber|önceki haber|sonraki haber|gündem|manşetler|"
     "en çok okunan haberler|çok okunan|çok okunan haberler|en çok izlenenler|en çok izlenen|"
     "en çok paylaşılanlar|en çok yorumlananlar|en popüler|en son haberler|son eklenenler|"
     "son eklenen haberler|son yazılar|son gelişmeler|güncel haberler|günün haberleri|"
     "günün öne çıkanları|günün önemli haberleri|önemli haberler|öne çıkan haberler|manşet|"
     "haberler|diğer yazılar|diğer içerikler|diğer videolar|benzer içerikler|benzer yazılar|"
     "ilgili içerikler|ilgili konular|ilgili yazılar|ilgili videolar|ilgili makaleler|"
     "bu haberler de ilginizi çekebilir|bunlara da göz atın|bunları da okuyun|ayrıca oku|"
     "ayrıca okuyun|ayrıca bakınız|sizin için önerilenler|sizin için seçtiklerimiz|"
     "sizin için öneriler|önerilen|önerilen içerikler|önerilen videolar|editörün seçtikleri|"
     "editörün seçimi|editör seçimi|kaçırmayın|gözden kaçmasın|trend|trend haberler|"
     "anahtar kelimeler|konular|ilgili etiketler|sonraki yazı|önceki yazı|yazı dolaşımı|"
     "ilgili haberler haberler|haberin etiketleri|video haberler|foto haber|yazarlar|"
     "köşe yazarları|haber başlıkları|sıradaki"},
    {Clutter::comments, PhraseMatch::whole,
     "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|yorumunuz|yorumları göster|bir yorum yazın|"
     "bir cevap yazın|yorumlar yükleniyor|tüm yorumlar|tüm yorumları gör|yorumları gör|"
     "yorumları oku|yorumları gizle|yorum bırak|yorum bırakın|yorum yapın|yorum gönder|"
     "yorumunuzu yazın|henüz yorum yapılmamış|henüz yorum yok|ilk yorumu sen yap|"
     "ilk yorumu siz yapın|ilk yorum yapan siz olun|yorum yazın|yorumu gönder|yanıtı iptal et|"
     "okur yorumları|okuyucu yorumları|görüşünüzü yazın|yorumlara kapalı"},
    {Clutter::byline, PhraseMatch::start, "yazan ve"},
    {Clutter::byline, PhraseMatch::label,
     "yazan|haber|haberi yapan|muhabir|yazar|yazarı|editör|muhabiri|haberi hazırlayan|derleyen|"
     "hazırlayan|çeviren|çeviri|yazı|metin|kaleme alan|kamera"},
});

}  // namespace

std::span<const ClutterWords> turkish_clutter() {
    return words;
}

}  // namespace aloud
