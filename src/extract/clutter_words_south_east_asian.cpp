// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Indonesian and Malay, Vietnamese, Thai.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Indonesian and Malay
    {Clutter::source, PhraseMatch::label, "sumber"},
    {Clutter::author, PhraseMatch::whole,
     "tentang penulis|profil penulis|penulis lainnya|tentang pengarang|artikel lain dari penulis"},
    {Clutter::credit, PhraseMatch::label,
     "foto|gambar|fotografer|sumber foto|sumber gambar|kredit foto|kredit gambar|ilustrasi|"
     "infografis|video|dok|dokumentasi|keterangan foto|keterangan gambar|imej|grafik"},
    {Clutter::credit, PhraseMatch::start,
     "sumber foto|sumber gambar|keterangan gambar|keterangan foto|ilustrasi foto|foto ilustrasi|"
     "hak atas foto"},
    {Clutter::advertisement, PhraseMatch::whole,
     "iklan|advertisement|pariwara|konten bersponsor|konten sponsor|bersponsor|"
     "gulir untuk melanjutkan|scroll untuk melanjutkan|gulir ke bawah untuk melanjutkan membaca|"
     "lanjutkan membaca di bawah iklan|artikel berlanjut di bawah iklan|"
     "artikel ini bersambung di bawah iklan|kandungan tajaan|ditaja"},
    {Clutter::counter, PhraseMatch::whole,
     "menit baca|menit membaca|waktu baca|waktu baca menit|waktu membaca|min bacaan|minit bacaan|"
     "masa membaca|kali dilihat|kali dibaca|dilihat|tayangan|pembaca|menit lalu|menit yang lalu|"
     "jam lalu|jam yang lalu|hari lalu|hari yang lalu|minit lalu|minit yang lalu|kemarin|"
     "hari ini|semalam|kongsi"},
    {Clutter::read_more, PhraseMatch::start,
     "baca juga|baca selengkapnya|baca selanjutnya|baca lebih lanjut|baca lagi|bacaan lanjut|"
     "lihat juga|simak juga|tonton juga|simak video|saksikan video|selengkapnya di|klik di sini|"
     "pilihan editor|teruskan membaca|lanjutkan membaca|baca berita lainnya|berita terkait|"
     "artikel terkait"},
    {Clutter::read_more, PhraseMatch::label,
     "baca|simak|lihat|tonton|dengarkan|selengkapnya|terkait|berita berkaitan|topik|"
     "topik terkait|tag|tagar|label|kata kunci|kategori"},
    {Clutter::sign_up, PhraseMatch::start,
     "berlangganan newsletter|langganan newsletter|ikuti kami|ikuti berita|ikuti saluran|"
     "ikuti channel|ikuti google news|dapatkan update|dapatkan berita|unduh aplikasi|"
     "download aplikasi|gabung di kanal|bergabunglah dengan|masukkan email|masukkan alamat|"
     "sudah berlangganan|sudah punya akun|ikuti perkembangan|langgan buletin|muat turun aplikasi|"
     "ikuti terus berita|cek berita dan artikel|cek artikel dan berita|jadilah bagian"},
    {Clutter::sign_up, PhraseMatch::whole,
     "berlangganan|langganan|masuk|daftar|daftar sekarang|login|keluar|akun saya|buat akun|"
     "newsletter|buletin|ikuti|log masuk|log keluar|langgan|gabung"},
    {Clutter::button, PhraseMatch::whole,
     "bagikan|bagikan artikel|bagikan ke facebook|bagikan berita|kongsikan|sebarkan|cetak|"
     "salin tautan|salin link|salin pautan|copy link|tautan disalin|link disalin|simpan|"
     "dengarkan|dengar|dengarkan artikel|tutup|cari|carian|pencarian|berikutnya|selanjutnya|"
     "seterusnya|sebelumnya|sebelum|kembali|kembali ke atas|ke atas|balas|suka|"
     "tampilkan lebih banyak|muat lebih banyak|lebih banyak|lihat lainnya|lihat semua|"
     "lihat selengkapnya|tampilkan semua|semua|selengkapnya|beranda|halaman utama|laman utama|"
     "utama|kontak|kontak kami|hubungi kami|tentang kami|redaksi|pedoman media siber|"
     "langsung ke konten|lompat ke konten|lewati ke konten|langkau ke kandungan|terima|"
     "terima semua|setuju|saya setuju|tolak|pengaturan|kirim|kirim email|laporkan|"
     "laporkan kesalahan|lapor|ukuran teks|ukuran huruf|layar penuh|perbesar|putar|tampilkan|"
     "sembunyikan|galeri|galeri foto|lihat foto|karir|karier|info iklan|kode etik|disalin|"
     "buka di jendela baru"},
    {Clutter::legal, PhraseMatch::start,
     "hak cipta dilindungi|hak cipta terpelihara|semua hak dilindungi|semua hak cipta|"
     "seluruh hak cipta|kebijakan privasi|dasar privasi|syarat dan ketentuan|ketentuan layanan|"
     "ketentuan penggunaan|terma dan syarat|kami menggunakan cookie|situs ini menggunakan cookie|"
     "laman web ini menggunakan|dilarang mengambil|dilarang memperbanyak|konten ini merupakan"},
    {Clutter::section, PhraseMatch::whole,
     "baca juga|lihat juga|simak juga|terpopuler|berita terpopuler|paling populer|populer|"
     "terpopuler hari ini|paling banyak dibaca|paling sering dibaca|paling banyak dilihat|"
     "terbanyak dibaca|paling banyak dibaca hari ini|popular|paling popular|sohor kini|trending|"
     "sedang tren|terkini|berita terkini|terbaru|berita terbaru|artikel terbaru|berita utama|"
     "berita lainnya|berita lain|berita terkait|berita berkaitan|artikel terkait|"
     "artikel berkaitan|topik terkait|berita pilihan|pilihan editor|pilihan redaksi|"
     "pilihan untuk anda|rekomendasi untuk anda|rekomendasi untukmu|direkomendasikan|"
     "disarankan untuk anda|untuk anda|artikel selanjutnya|artikel sebelumnya|berita selanjutnya|"
     "berita sebelumnya|artikel seterusnya|mungkin anda suka|anda mungkin juga suka|"
     "anda mungkin menyukai|anda mungkin berminat|jangan lewatkan|kata kunci|tag terkait|"
     "majalah pilihan|video terkait|foto terkait|dari mitra kami|video pilihan|terhangat"},
    {Clutter::comments, PhraseMatch::whole,
     "komentar|komentari|komen|ulasan pembaca|tulis komentar|beri komentar|tinggalkan komentar|"
     "tinggalkan balasan|kirim komentar|tambahkan komentar|lihat komentar|lihat semua komentar|"
     "semua komentar|belum ada komentar|tidak ada komentar|tinggalkan komen|tinggalkan jawapan|"
     "batalkan balasan|komentar anda"},
    {Clutter::byline, PhraseMatch::start, "ditulis oleh|laporan wartawan|dilaporkan oleh"},
    {Clutter::byline, PhraseMatch::label,
     "oleh|penulis|reporter|editor|wartawan|redaktur|pewarta|penyunting|penerjemah|jurnalis|"
     "wartawati"},
    // Vietnamese
    {Clutter::source, PhraseMatch::label, "nguồn|theo nguồn|nguồn tin"},
    {Clutter::author, PhraseMatch::whole,
     "về tác giả|giới thiệu tác giả|thông tin tác giả|bài viết cùng tác giả|cùng tác giả"},
    {Clutter::credit, PhraseMatch::label,
     "ảnh|hình ảnh|hình|ảnh chụp màn hình|ảnh minh họa|ảnh minh hoạ|nguồn ảnh|nguồn hình ảnh|"
     "chụp lại hình ảnh|video|đồ họa|ảnh tư liệu"},
    {Clutter::credit, PhraseMatch::start,
     "nguồn ảnh|nguồn hình ảnh|nguồn hình|chụp lại hình ảnh|chụp lại video|ảnh minh họa"},
    {Clutter::advertisement, PhraseMatch::whole,
     "quảng cáo|tài trợ|nội dung tài trợ|được tài trợ|bài viết tiếp tục sau quảng cáo"},
    {Clutter::counter, PhraseMatch::whole,
     "phút đọc|phút để đọc|thời gian đọc|lượt xem|lượt đọc|lượt chia sẻ|lượt thích|phút trước|"
     "giờ trước|ngày trước|hôm qua|hôm nay|chia sẻ"},
    {Clutter::read_more, PhraseMatch::start,
     "xem thêm|đọc thêm|đọc tiếp|đọc toàn bộ|xem tiếp|xem chi tiết|tìm hiểu thêm|mời quý độc giả|"
     "mời bạn đọc|bài liên quan|tin liên quan|xem ngay|bấm vào đây"},
    {Clutter::read_more, PhraseMatch::label,
     "xem|đọc|nghe|chủ đề|từ khóa|từ khoá|tag|tags|thẻ|chuyên mục|liên quan|tin cùng chuyên mục"},
    {Clutter::sign_up, PhraseMatch::start,
     "đăng ký nhận tin|đăng ký nhận bản tin|đăng ký theo dõi|theo dõi chúng tôi|theo dõi báo|"
     "theo dõi trên google|tải ứng dụng|tham gia kênh|đăng nhập để|nhập email của bạn|"
     "nhận tin tức mới"},
    {Clutter::sign_up, PhraseMatch::whole,
     "đăng ký|đăng nhập|đăng xuất|tạo tài khoản|tài khoản|tài khoản của tôi|bản tin|theo dõi|"
     "đăng kí"},
    {Clutter::button, PhraseMatch::whole,
     "chia sẻ bài viết|chia sẻ lên facebook|in bài|in bài viết|in trang|sao chép liên kết|"
     "sao chép|copy link|copy đường dẫn|đã sao chép|lưu|lưu bài|lưu bài viết|nghe|nghe đọc bài|"
     "nghe bài viết|đóng|menu|tìm kiếm|tìm|tiếp theo|tiếp|trước|trang trước|trang sau|quay lại|"
     "trở lại|về đầu trang|lên đầu trang|trả lời|thích|xem thêm|hiển thị thêm|tải thêm|"
     "xem tất cả|tất cả|thêm|trang chủ|liên hệ|về chúng tôi|giới thiệu|tòa soạn|toà soạn|"
     "bỏ qua để đến nội dung|chuyển đến nội dung|bỏ qua nội dung|đồng ý|chấp nhận|"
     "chấp nhận tất cả|từ chối|cài đặt|gửi|gửi email|gửi bài|báo lỗi|báo cáo|cỡ chữ|"
     "toàn màn hình|phóng to|phát|hiện|ẩn|thư viện ảnh|liên hệ quảng cáo|đường dây nóng|"
     "facebook chia sẻ"},
    {Clutter::legal, PhraseMatch::start,
     "bản quyền thuộc về|giữ bản quyền|chính sách bảo mật|chính sách quyền riêng tư|"
     "điều khoản sử dụng|điều khoản và điều kiện|trang web này sử dụng|chúng tôi sử dụng cookie|"
     "không được sao chép|cấm sao chép|ghi rõ nguồn|chỉ được phát hành lại"},
    {Clutter::section, PhraseMatch::whole,
     "đọc thêm|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin đọc nhiều|tin xem nhiều|"
     "phổ biến|tin phổ biến|tin nổi bật|tin mới|tin mới nhất|mới nhất|tin nóng|tin tức mới nhất|"
     "tin chính|tin khác|các tin khác|tin liên quan|bài liên quan|bài viết liên quan|"
     "tin bài liên quan|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|đề xuất|"
     "đề xuất cho bạn|dành cho bạn|gợi ý cho bạn|tin cùng chuyên mục|cùng chuyên mục|"
     "bài cùng chuyên mục|tin cùng chủ đề|chủ đề liên quan|bài tiếp theo|bài trước|"
     "bài viết trước|bài viết tiếp theo|từ khóa|chủ đề|đừng bỏ lỡ|không thể bỏ lỡ|tiêu điểm|"
     "tin tài trợ|tin đối tác|được quan tâm"},
    {Clutter::comments, PhraseMatch::whole,
     "bình luận|ý kiến bạn đọc|viết bình luận|gửi bình luận|thêm bình luận|để lại bình luận|"
     "để lại một bình luận|xem bình luận|xem tất cả bình luận|chưa có bình luận|"
     "không có bình luận|ý kiến của bạn|bình luận của bạn|hủy trả lời|đọc bình luận"},
    {Clutter::byline, PhraseMatch::label,
     "tác giả|bài|phóng viên|biên tập|biên tập viên|thực hiện|viết bởi|người viết"},
    // Thai
    {Clutter::source, PhraseMatch::label, "ที่มา|แหล่งที่มา|ที่มาข้อมูล|ข้อมูลจาก"},
    {Clutter::author, PhraseMatch::whole, "เกี่ยวกับผู้เขียน|เกี่ยวกับนักเขียน|ประวัติผู้เขียน"},
    {Clutter::credit, PhraseMatch::label,
     "ภาพ|ภาพถ่าย|รูป|รูปภาพ|ภาพประกอบ|เครดิตภาพ|ที่มาของภาพ|ที่มาภาพ|ขอบคุณภาพจาก|คำบรรยายภาพ|วิดีโอ|คลิป|"
     "ภาพจาก|แฟ้มภาพ|อินโฟกราฟิก"},
    {Clutter::credit, PhraseMatch::start,
     "ที่มาของภาพ|คำบรรยายภาพ|คำบรรยายวิดีโอ|ขอบคุณภาพจาก|เครดิตภาพ"},
    {Clutter::advertisement, PhraseMatch::whole,
     "โฆษณา|สนับสนุนโดย|เนื้อหาที่ได้รับการสนับสนุน|อ่านต่อหลังโฆษณา"},
    {Clutter::counter, PhraseMatch::whole,
     "นาทีในการอ่าน|นาทีอ่าน|เวลาอ่าน|ใช้เวลาอ่านนาที|ครั้ง|ยอดวิว|วิว|แชร์|นาทีที่แล้ว|ชั่วโมงที่แล้ว|วันที่แล้ว|"
     "นาทีที่ผ่านมา|ชั่วโมงที่ผ่านมา|วันที่ผ่านมา|เมื่อวาน|วันนี้|เข้าชม"},
    {Clutter::read_more, PhraseMatch::start,
     "อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|อ่านข่าวอื่นๆ|อ่านต่อที่|คลิกอ่าน|ดูเพิ่มเติม|ข่าวที่เกี่ยวข้อง|"
     "บทความที่เกี่ยวข้อง|คลิกที่นี่|อ่านรายละเอียดเพิ่มเติม"},
    {Clutter::read_more, PhraseMatch::label,
     "อ่าน|อ่านต่อ|ดู|ฟัง|ชม|แท็ก|หมวดหมู่|ประเภท|หัวข้อ|คำค้น|ป้ายกำกับ|เรื่องที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|อ่านข่าว"},
    {Clutter::sign_up, PhraseMatch::start,
     "ติดตามข่าวสาร|ติดตามเรา|ติดตามเราได้ที่|กดติดตาม|สมัครรับข่าวสาร|สมัครรับจดหมายข่าว|ดาวน์โหลดแอป|เพิ่มเพื่อน|"
     "ลงทะเบียนรับ|เข้าสู่ระบบเพื่อ"},
    {Clutter::sign_up, PhraseMatch::whole,
     "สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน|ออกจากระบบ|สมัครรับข่าวสาร|จดหมายข่าว|ติดตาม|บัญชีของฉัน|ล็อกอิน"},
    {Clutter::button, PhraseMatch::whole,
     "แบ่งปัน|แชร์บทความ|แชร์ข่าว|แชร์บทความนี้|แชร์เรื่องนี้|พิมพ์|คัดลอกลิงก์|คัดลอก|คัดลอกลิงค์|คัดลอกแล้ว|บันทึก|ฟัง|"
     "ฟังข่าว|ปิด|เมนู|ค้นหา|ถัดไป|ก่อนหน้า|ย้อนกลับ|กลับ|กลับด้านบน|กลับสู่ด้านบน|ตอบกลับ|ถูกใจ|เพิ่มเติม|แสดงเพิ่มเติม|"
     "โหลดเพิ่มเติม|โหลดเพิ่ม|ดูทั้งหมด|ทั้งหมด|หน้าแรก|หน้าหลัก|ติดต่อเรา|เกี่ยวกับเรา|ข้ามไปยังเนื้อหา|ข้ามไปที่เนื้อหา|"
     "ข้ามไปเนื้อหาหลัก|ยอมรับ|ยอมรับทั้งหมด|ตกลง|ปฏิเสธ|ตั้งค่า|ส่ง|ส่งอีเมล|อีเมล|แจ้งปัญหา|รายงาน|ขนาดตัวอักษร|"
     "เต็มจอ|ขยายภาพ|เล่น|แสดง|ซ่อน|แกลเลอรี|เฟซบุ๊ก|ทวิตเตอร์|ไลน์|ติดต่อโฆษณา|ลงโฆษณา"},
    {Clutter::legal, PhraseMatch::start,
     "สงวนลิขสิทธิ์|นโยบายความเป็นส่วนตัว|นโยบายคุกกี้|ข้อกำหนดและเงื่อนไข|เงื่อนไขการใช้งาน|เว็บไซต์นี้ใช้คุกกี้|"
     "เราใช้คุกกี้|ข้อตกลงการใช้งาน"},
    {Clutter::section, PhraseMatch::whole,
     "ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|ข่าวยอดนิยม|ยอดนิยม|เรื่องยอดนิยม|"
     "บทความยอดนิยม|อ่านมากที่สุด|ข่าวที่มีผู้อ่านมากที่สุด|ได้รับความนิยมสูงสุด|ข่าวล่าสุด|ล่าสุด|เรื่องล่าสุด|บทความล่าสุด|"
     "ข่าวเด่น|ข่าวเด่นวันนี้|เรื่องเด่น|ข่าวอื่นๆ|ข่าวอื่น ๆ|ข่าวอื่นที่น่าสนใจ|เรื่องน่าสนใจ|แนะนำ|ข่าวแนะนำ|เรื่องแนะนำ|"
     "บทความแนะนำ|แนะนำสำหรับคุณ|สำหรับคุณ|คุณอาจสนใจ|คุณอาจชอบ|คุณอาจสนใจเรื่องนี้|บทความถัดไป|บทความก่อนหน้า|"
     "ข่าวถัดไป|ข่าวก่อนหน้า|แท็ก|แท็กที่เกี่ยวข้อง|หัวข้อที่เกี่ยวข้อง|เนื้อหาที่เกี่ยวข้อง|กำลังเป็นที่นิยม|ห้ามพลาด|อ่านเพิ่มเติม|"
     "อ่านข่าวเพิ่มเติม"},
    {Clutter::comments, PhraseMatch::whole,
     "ความคิดเห็น|ความเห็น|แสดงความคิดเห็น|แสดงความเห็น|เขียนความคิดเห็น|เพิ่มความคิดเห็น|ดูความคิดเห็น|คอมเมนต์|"
     "ไม่มีความคิดเห็น|ความคิดเห็นทั้งหมด|ร่วมแสดงความคิดเห็น"},
    {Clutter::byline, PhraseMatch::label,
     "โดย|ผู้เขียน|ผู้สื่อข่าว|เรื่อง|นักข่าว|เรียบเรียง|บรรณาธิการ|ผู้แปล|แปลและเรียบเรียง"},
});

}  // namespace

std::span<const ClutterWords> south_east_asian_clutter() {
    return words;
}

}  // namespace aloud
