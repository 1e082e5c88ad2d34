// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/record.hpp"

#include "base/translate.hpp"
#include "pipeline/captioner.hpp"

#include <memory>
#include <system_error>
#include <utility>

namespace aloud {
namespace {

bool begins_chapter(const Block& block) {
    return block.kind == BlockKind::headline || block.kind == BlockKind::subhead;
}

/// Tells the file where the article's chapters begin.
class Chapters {
  public:
    explicit Chapters(const Article& article) {
        for (std::size_t i = 0; i < article.blocks.size(); ++i) {
            if (!begins_chapter(article.blocks[i]))
                continue;
            blocks_.push_back(i);
            titles_.push_back(article.blocks[i].text);
        }
    }

    [[nodiscard]] const std::vector<std::string>& titles() const { return titles_; }

    /// A chapter whose headline is not said begins with what is said next.
    void reach(std::size_t block, AudioFile& file) {
        for (; next_ < blocks_.size() && blocks_[next_] <= block; ++next_)
            file.begin_chapter();
    }

  private:
    std::vector<std::size_t> blocks_;
    std::vector<std::string> titles_;
    std::size_t next_ = 0;
};

using CaptionFiles = std::vector<std::unique_ptr<CaptionFile>>;

Result<CaptionFiles> open_captions(const std::filesystem::path& audio,
                                   const RecordOptions& options) {
    if (audio == "-" && !options.captions.empty())
        return Error{ErrorKind::usage, tr("captions stand beside an audio file; name one")};
    CaptionFiles files;
    for (const CaptionFormat format : options.captions) {
        auto file = open_caption_file(captions_beside(audio, format), format, options.file.tags,
                                      options.file.force);
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
    }
    return files;
}

Result<void> finish(const CaptionFiles& captions, AudioFile& audio,
                    const std::filesystem::path& path, const RecordOptions& options) {
    // What can fail comes before any file has its name.
    if (auto completed = audio.complete(); !completed)
        return completed;
    for (const auto& file : captions) {
        if (auto completed = file->complete(); !completed)
            return completed;
    }
    std::error_code ignored;
    for (const CaptionFormat format : options.captions) {
        if (options.file.force)
            std::filesystem::remove(captions_beside(path, format), ignored);
    }
    if (auto finished = audio.finish(); !finished)
        return finished;
    for (const auto& file : captions) {
        if (auto finished = file->finish(); !finished)
            return finished;
    }
    return {};
}

}  // namespace

Tags tags_of(const Article& article, const Voice& voice, const Language& language) {
    Tags tags;
    tags.title = article.title;
    tags.author = article.author;
    tags.date = article.date;
    tags.site = article.site;
    tags.url = article.url;
    tags.language = language.tag;
    tags.narrator = voice.name;
    return tags;
}

std::filesystem::path captions_beside(std::filesystem::path audio, CaptionFormat format) {
    return audio.replace_extension(file_ending(format));
}

Result<Narration> record(const LineSource& lines, const Article& article, Pool& pool,
                         const std::filesystem::path& audio, const RecordOptions& options) {
    auto captions = open_captions(audio, options);
    if (!captions)
        return captions.error();
    Chapters chapters(article);
    AudioFileOptions file_options = options.file;
    file_options.chapters = chapters.titles();
    auto file = open_audio_file(audio, file_options);
    if (!file)
        return file.error();

    NarrateOptions narrate_options;
    narrate_options.stop = options.stop;
    narrate_options.on_problem = options.on_problem;
    narrate_options.on_warning = options.on_warning;
    narrate_options.on_line = [&](const Line& line) {
        chapters.reach(line.sentence.block, **file);
    };
    narrate_options.on_spoken = [&](const Line& line, const Speech& speech,
                                    std::int64_t begin) -> Result<void> {
        if (captions->empty())
            return {};
        const Sentence& sentence = line.sentence;
        const Caption caption = caption_of(sentence, article.blocks[sentence.block], speech, begin);
        for (const auto& one : *captions) {
            if (auto added = one->add(caption); !added)
                return added;
        }
        return {};
    };
    auto narration = narrate(lines, pool, **file, narrate_options);
    if (!narration || (narration->failed_sentences > 0 && !options.keep_incomplete))
        return narration;
    if (options.late_key)
        (*file)->set_key(options.late_key());
    if (auto finished = finish(*captions, **file, audio, options); !finished)
        return finished.error();
    return narration;
}

}  // namespace aloud
