// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/report.hpp"

#include "base/translate.hpp"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <string_view>
#include <system_error>

namespace aloud {
namespace {

using nlohmann::ordered_json;

Error cannot_report(const std::string& name, int number) {
    return cannot_write(name == "-" ? tr("standard output") : name,
                        std::generic_category().message(number));
}

/// A line that a killed program left unfinished is ended.
bool ends_within_line(int file) {
    char last = '\n';
    const off_t size = lseek(file, 0, SEEK_END);
    return size > 0 && pread(file, &last, 1, size - 1) == 1 && last != '\n';
}

Result<void> write_all(int file, std::string_view bytes, const std::string& name) {
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return cannot_report(name, written < 0 ? errno : ENOSPC);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

double rounded(double seconds) {
    constexpr double thousandths = 1000;
    return std::round(seconds * thousandths) / thousandths;
}

std::string line_of(const ReportEntry& entry) {
    const Outcome& outcome = entry.outcome;
    ordered_json line;
    line["index"] = entry.input.index;
    line["input"] = entry.input.name;
    if (entry.outputs.empty())
        line["output"] = nullptr;
    else
        line["output"] = entry.outputs.front().string();
    line["captions"] = ordered_json::array();
    for (std::size_t i = 1; i < entry.outputs.size(); ++i)
        line["captions"].push_back(entry.outputs[i].string());
    line["status"] = name_of(outcome.status);
    line["reason"] = outcome.error.message;
    line["audio_s"] = rounded(outcome.audio_s);
    line["time_s"] = rounded(outcome.seconds);
    line["words"] = outcome.words;
    line["sentences"] = outcome.sentences;
    line["silent_sentences"] = outcome.failed_sentences;
    line["names_guessed"] = outcome.guessed_names;
    return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace

Result<Report> Report::open(const std::string& name) {
    if (name.empty())
        return Report(name, Descriptor());
    if (name == "-")
        return Report(name, Descriptor(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)));
    Descriptor file(::open(name.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    if (file.number() < 0)
        return cannot_report(name, errno);
    if (ends_within_line(file.number())) {
        if (auto ended = write_all(file.number(), "\n", name); !ended)
            return ended.error();
    }
    return Report(name, std::move(file));
}

Result<void> Report::add(const ReportEntry& entry) {
    if (name_.empty())
        return {};
    return write_all(file_.number(), line_of(entry), name_);
}

}  // namespace aloud
