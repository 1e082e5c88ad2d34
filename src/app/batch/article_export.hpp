// SPDX-License-Identifier: GPL-3.0-or-later

// One input on its way to its output.
#pragma once

#include "app/batch/messages.hpp"
#include "app/options.hpp"
#include "app/session.hpp"
#include "pipeline/batch_inputs.hpp"
#include "pipeline/record.hpp"
#include "pipeline/script.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace aloud {

/// Where the audio goes.
struct Destination {
    std::filesystem::path path;  ///< the file, or the folder of all
    bool is_folder = false;
    AudioFormat format = AudioFormat::ogg_vorbis;

    static Result<Destination> of(const Options& options);
    [[nodiscard]] bool is_stream() const { return path == "-"; }
    [[nodiscard]] std::filesystem::path file_for(const std::string& name) const;
};

/// The caption files that the options ask for beside the audio.
std::vector<std::filesystem::path> caption_files(const std::filesystem::path& audio,
                                                 const std::vector<CaptionFormat>& formats);
std::vector<CaptionFormat> caption_formats(const Options& options);

/// What all articles of a batch share.
struct ExportPlan {
    const Options& options;
    Destination destination;
    ArticleLoader& articles;
    int speech_workers = 1;   ///< for an article
    int encoder_threads = 1;  ///< for an article
};

class ArticleExport {
  public:
    /// Tells what a name can be made of and gives the name; nothing when there will be none.
    using NameGiver = std::function<std::optional<std::string>(const NameFields&)>;

    ArticleExport(const ExportPlan& plan, NameGiver give_name, std::stop_token stop)
        : plan_(plan), give_name_(std::move(give_name)), stop_(std::move(stop)) {}

    Outcome make(const BatchInput& input, const Task& task);

  private:
    Result<void> open();
    Result<void> make(const BatchInput& input, const Task& task, Outcome& outcome);
    /// Whether a file has to be made; an error when one that exists is in the way.
    [[nodiscard]] Result<bool> is_needed(LineScript& script, const std::filesystem::path& path,
                                         const Task& task, RecordOptions& options,
                                         Outcome& outcome) const;
    /// The same of one that exists.
    [[nodiscard]] Result<bool> renew(const std::filesystem::path& path, const Task& task,
                                     RecordOptions& options, Outcome& outcome) const;
    [[nodiscard]] Result<std::string> name_for(const BatchInput& input, const Task& task,
                                               const Article& article,
                                               const LineScript& script) const;
    [[nodiscard]] RecordOptions record_options(const Article& article, const LineScript& script,
                                               Outcome& outcome) const;
    Result<void> write(LineScript& script, Surveyor& surveyor, const Article& article,
                       const std::filesystem::path& path, const RecordOptions& options,
                       Outcome& outcome);
    Result<Narration> write(LineScript& script, Surveyor& surveyor, const Article& article,
                            const std::filesystem::path& path, const RecordOptions& options);

    const ExportPlan& plan_;
    NameGiver give_name_;
    std::stop_token stop_;
    std::optional<Studio> studio_;
};

}  // namespace aloud
