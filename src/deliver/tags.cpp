// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/tags.hpp"

#include "base/translate.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/urllinkframe.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <memory>
#include <utility>

namespace aloud {
namespace {

constexpr const char* key_field = "ALOUD_KEY";
constexpr const char* narrator_field = "NARRATOR";
// The table of contents counts its entries in one byte.
constexpr std::size_t most_id3_chapters = 255;
constexpr const char* genre = "Speech";

TagLib::String to_taglib(std::string_view text) {
    return {std::string(text), TagLib::String::UTF8};
}

TagLib::ByteVector to_bytes(std::string_view bytes) {
    return {bytes.data(), static_cast<unsigned>(bytes.size())};
}

std::int64_t time_ms(const AudioFileOptions& options, const std::vector<std::int64_t>& starts,
                     std::size_t chapter) {
    return chapter < starts.size() ? starts[chapter] * 1000 / options.sample_rate_hz : 0;
}

std::string clock_time(std::int64_t ms) {
    return fmt::format("{:02}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60,
                       ms % 1000);
}

const char* picture_type(std::string_view picture) {
    return picture.starts_with("\x89PNG") ? "image/png" : "image/jpeg";
}

TagLib::FLAC::Picture* cover(std::string_view picture) {
    auto* cover = new TagLib::FLAC::Picture;  // whoever gets it owns it
    cover->setType(TagLib::FLAC::Picture::FrontCover);
    cover->setMimeType(picture_type(picture));
    cover->setData(to_bytes(picture));
    return cover;
}

/// The fields of a Vorbis comment to `add`, which takes a name and a value, in the names' order.
template <typename Add>
void for_each_field(const AudioFileOptions& options, const std::vector<std::int64_t>& starts,
                    const Add& add) {
    const Tags& tags = options.tags;
    const std::initializer_list<std::pair<const char*, std::string_view>> before = {
        {"ALBUM", tags.site}, {key_field, tags.key}, {"ARTIST", tags.author}};
    const std::initializer_list<std::pair<const char*, std::string_view>> after = {
        {"DATE", tags.date},
        {"ENCODER", tags.encoder},
        {"GENRE", genre},
        {"LANGUAGE", tags.language},
        {narrator_field, tags.narrator},
        {"TITLE", tags.title},
        {"URL", tags.url}};
    for (const auto& [name, value] : before)
        add(name, value);
    for (std::size_t i = 0; i < options.chapters.size(); ++i) {
        const std::string name = fmt::format("CHAPTER{:03}", i + 1);
        add(name, clock_time(time_ms(options, starts, i)));
        add(name + "NAME", options.chapters[i]);
    }
    for (const auto& [name, value] : after)
        add(name, value);
}

/// A Vorbis comment as it is written. TagLib's takes half a kilobyte for each field, and a book may
/// have chapters by the thousand.
class XiphComment {
  public:
    void add(std::string_view name, std::string_view value) {
        if (value.empty())
            return;
        append_number(fields_, name.size() + 1 + value.size());
        fields_.append(name).append("=").append(value);
        ++count_;
    }

    [[nodiscard]] std::string render() const {
        std::string bytes;
        append_number(bytes, 0);  // no vendor
        append_number(bytes, count_);
        return bytes + fields_;
    }

  private:
    static void append_number(std::string& bytes, std::size_t number) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(number >> shift & 0xFFU);
    }

    std::string fields_;
    std::size_t count_ = 0;
};

/// ID3 knows no time zones.
std::string id3_date(std::string date) {
    constexpr std::size_t with_seconds = 19;  // 2025-07-08T07:15:00
    date.resize(std::min(date.size(), with_seconds));
    return date;
}

TagLib::ID3v2::Frame* text_frame(const char* id, std::string_view text) {
    auto* frame =
        new TagLib::ID3v2::TextIdentificationFrame(id, TagLib::String::UTF8);  // the tag's
    frame->setText(to_taglib(text));
    return frame;
}

TagLib::ID3v2::Frame* own_frame(const char* name, std::string_view text) {
    auto* frame = new TagLib::ID3v2::UserTextIdentificationFrame(TagLib::String::UTF8);
    frame->setDescription(name);
    frame->setText(to_taglib(text));
    return frame;
}

void add_chapters(TagLib::ID3v2::Tag& tag, const AudioFileOptions& options,
                  const std::vector<std::int64_t>& starts) {
    if (options.chapters.empty())
        return;
    TagLib::ByteVectorList names;
    constexpr unsigned no_offset = 0xFFFFFFFF;
    const std::size_t count = std::min(options.chapters.size(), most_id3_chapters);
    for (std::size_t i = 0; i < count; ++i) {
        TagLib::ID3v2::FrameList title;
        title.append(text_frame("TIT2", options.chapters[i]));
        const std::string name = fmt::format("chapter{:03}", i + 1);
        tag.addFrame(new TagLib::ID3v2::ChapterFrame(
            to_bytes(name), static_cast<unsigned>(time_ms(options, starts, i)),
            static_cast<unsigned>(time_ms(options, starts, i + 1)), no_offset, no_offset, title));
        names.append(to_bytes(name));
    }
    auto* contents = new TagLib::ID3v2::TableOfContentsFrame("contents", names);
    contents->setIsTopLevel(true);
    contents->setIsOrdered(true);
    tag.addFrame(contents);
}

void add_frames(TagLib::ID3v2::Tag& tag, const AudioFileOptions& options,
                const std::vector<std::int64_t>& starts) {
    const Tags& tags = options.tags;
    const std::initializer_list<std::pair<const char*, std::string>> frames = {
        {"TIT2", tags.title},
        {"TPE1", tags.author},
        {"TDRC", id3_date(tags.date)},
        {"TALB", tags.site},
        {"TCON", genre},
        {"TSSE", tags.encoder},
        {"TLAN", iso_639_2(tags.language)},
    };
    for (const auto& [id, text] : frames) {
        if (!text.empty())
            tag.addFrame(text_frame(id, text));
    }
    if (!tags.url.empty()) {
        auto* url = new TagLib::ID3v2::UrlLinkFrame("WOAS");
        url->setUrl(to_taglib(tags.url));
        tag.addFrame(url);
    }
    if (!tags.narrator.empty())
        tag.addFrame(own_frame(narrator_field, tags.narrator));
    if (!tags.key.empty())
        tag.addFrame(own_frame(key_field, tags.key));
    if (!tags.picture.empty()) {
        auto* picture = new TagLib::ID3v2::AttachedPictureFrame;
        picture->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
        picture->setMimeType(picture_type(tags.picture));
        picture->setPicture(to_bytes(tags.picture));
        tag.addFrame(picture);
    }
    add_chapters(tag, options, starts);
}

void add_info(TagLib::RIFF::Info::Tag& info, const Tags& tags) {
    const std::initializer_list<std::pair<const char*, std::string_view>> fields = {
        {"INAM", tags.title}, {"IART", tags.author}, {"ICRD", tags.date},
        {"IPRD", tags.site},  {"IGNR", genre},       {"ISFT", tags.encoder},
    };
    for (const auto& [id, text] : fields) {
        if (!text.empty())
            info.setFieldText(id, to_taglib(text));
    }
}

/// TagLib's door to an output.
class OutputStream final : public TagLib::IOStream {
  public:
    explicit OutputStream(Output& output) : output_(output) { output_.seek(0, SEEK_SET); }

    [[nodiscard]] TagLib::FileName name() const override { return ""; }
    [[nodiscard]] bool readOnly() const override { return false; }
    [[nodiscard]] bool isOpen() const override { return true; }
    TagLib::ByteVector readBlock(unsigned long length) override {
        const auto left = static_cast<unsigned long>(std::max(this->length() - tell(), 0L));
        return to_bytes(output_.read(std::min(length, left)));
    }
    void writeBlock(const TagLib::ByteVector& data) override { put({data.data(), data.size()}); }

    void insert(const TagLib::ByteVector& data, unsigned long start,
                unsigned long replace) override {
        move_tail(start + replace, static_cast<long>(data.size()) - static_cast<long>(replace));
        seek(static_cast<long>(start), Beginning);
        writeBlock(data);
    }
    void removeBlock(unsigned long start, unsigned long length) override {
        move_tail(start + length, -static_cast<long>(length));
    }

    void seek(long offset, Position position) override {
        constexpr std::array whence{SEEK_SET, SEEK_CUR, SEEK_END};
        output_.seek(offset, whence.at(static_cast<std::size_t>(position)));
    }
    [[nodiscard]] long tell() const override { return output_.seek(0, SEEK_CUR); }
    long length() override { return output_.size(); }
    void truncate(long length) override { output_.truncate(length); }

    [[nodiscard]] const Result<void>& result() const { return result_; }

  private:
    void put(std::string_view bytes) {
        if (result_)
            result_ = output_.write(bytes);
    }

    /// Moves all from `begin` on by so many bytes, and ends there.
    void move_tail(unsigned long begin, long by) {
        constexpr long block = 1L << 16;
        const long end = length();
        const auto first = static_cast<long>(begin);
        for (long done = 0; by != 0 && first + done < end;) {
            const long count = std::min(block, end - first - done);
            const long from = by < 0 ? first + done : end - done - count;
            seek(from, Beginning);
            const std::string bytes = output_.read(static_cast<std::size_t>(count));
            seek(from + by, Beginning);
            put(bytes);
            done += count;
        }
        if (by < 0)
            truncate(end + by);
    }

    Output& output_;
    Result<void> result_;
};

Result<void> outcome(const Output& output, const OutputStream& stream, bool saved) {
    if (!stream.result() || saved)
        return stream.result();
    return output.error(tr("it takes no tags"));
}

Result<void> tag_wav(Output& output, const AudioFileOptions& options,
                     const std::vector<std::int64_t>& starts) {
    OutputStream stream(output);
    bool saved = false;
    {
        TagLib::RIFF::WAV::File file(&stream, false);
        add_info(*file.InfoTag(), options.tags);
        add_frames(*file.ID3v2Tag(), options, starts);
        saved = file.save(TagLib::RIFF::WAV::File::AllTags);
    }
    return outcome(output, stream, saved);
}

Result<void> tag_flac(Output& output, const AudioFileOptions& options,
                      const std::vector<std::int64_t>& starts) {
    OutputStream stream(output);
    bool saved = false;
    {
        TagLib::FLAC::File file(&stream, TagLib::ID3v2::FrameFactory::instance(), false);
        TagLib::Ogg::XiphComment& comment = *file.xiphComment(true);
        for_each_field(options, starts, [&comment](std::string_view name, std::string_view value) {
            comment.addField(to_taglib(name), to_taglib(value));
        });
        if (!options.tags.picture.empty())
            file.addPicture(cover(options.tags.picture));
        saved = file.save();
    }
    return outcome(output, stream, saved);
}

}  // namespace

std::string xiph_comments(const AudioFileOptions& options,
                          const std::vector<std::int64_t>& chapter_bounds) {
    XiphComment comment;
    for_each_field(
        options, chapter_bounds,
        [&comment](std::string_view name, std::string_view value) { comment.add(name, value); });
    if (!options.tags.picture.empty()) {
        const std::unique_ptr<TagLib::FLAC::Picture> picture(cover(options.tags.picture));
        const TagLib::ByteVector base64 = picture->render().toBase64();
        comment.add("METADATA_BLOCK_PICTURE", {base64.data(), base64.size()});
    }
    return comment.render();
}

std::string id3_tag(const AudioFileOptions& options,
                    const std::vector<std::int64_t>& chapter_bounds) {
    TagLib::ID3v2::Tag tag;
    add_frames(tag, options, chapter_bounds);
    const TagLib::ByteVector bytes = tag.render();
    return {bytes.data(), bytes.size()};
}

Result<void> add_tags(Output& output, const AudioFileOptions& options,
                      const std::vector<std::int64_t>& chapter_bounds) {
    if (!output.can_seek())
        return {};
    if (options.format == AudioFormat::wav)
        return tag_wav(output, options, chapter_bounds);
    if (options.format == AudioFormat::flac)
        return tag_flac(output, options, chapter_bounds);
    return {};
}

std::optional<MadeFile> made_file(const std::filesystem::path& path) {
    const TagLib::FileRef file(path.c_str());
    if (file.isNull() || file.audioProperties() == nullptr)
        return std::nullopt;
    const std::string key = file.file()->properties()[key_field].toString().to8Bit(true);
    if (key.empty())
        return std::nullopt;
    return MadeFile{key, file.audioProperties()->lengthInMilliseconds() / 1000.0};
}

}  // namespace aloud
