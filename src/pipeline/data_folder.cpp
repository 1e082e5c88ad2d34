// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/data_folder.hpp"

#include "base/translate.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <system_error>

namespace aloud {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> environment_path(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets variables
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    return fs::path(value);
}

bool holds_data(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "voices", ignored) &&
           fs::is_directory(folder / "lexicon", ignored);
}

/// Ours in the folder that `variable` names, else in one of the home.
fs::path user_folder(const char* variable, const char* below_home) {
    if (const auto folder = environment_path(variable))
        return *folder / "aloud";
    if (const auto home = environment_path("HOME"))
        return *home / below_home / "aloud";
    return {};
}

}  // namespace

Result<fs::path> find_data_folder() {
    if (const auto named = environment_path("ALOUD_DATA_DIR")) {
        if (holds_data(*named))
            return *named;
        return Error{ErrorKind::usage,
                     tr("ALOUD_DATA_DIR is '{}', but there is no voices/ and lexicon/ in it",
                        named->string())};
    }
    std::error_code failed;
    fs::path above = fs::read_symlink("/proc/self/exe", failed).parent_path();
    // A build tree lies at most three folders below the source tree, an install tree one.
    for (int level = 0; level < 5 && !failed && !above.empty(); ++level) {
        if (holds_data(above / "share" / "aloud"))
            return above / "share" / "aloud";
        if (holds_data(above))
            return above;
        if (above == above.parent_path())
            break;
        above = above.parent_path();
    }
    if (holds_data(ALOUD_INSTALLED_DATA))
        return fs::path(ALOUD_INSTALLED_DATA);
    return Error{ErrorKind::usage,
                 tr("cannot find the folder with voices/ and lexicon/; set ALOUD_DATA_DIR to it")};
}

fs::path compiled_lexicon_file(const fs::path& data_folder) {
    std::error_code ignored;
    fs::path installed = data_folder / "lexicon" / "lexicon.bin";
    if (fs::exists(installed, ignored))
        return installed;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path() / "lexicon.bin";
}

fs::path user_data_folder() {
    return user_folder("XDG_DATA_HOME", ".local/share");
}

fs::path user_config_folder() {
    return user_folder("XDG_CONFIG_HOME", ".config");
}

fs::path home_folder() {
    return environment_path("HOME").value_or(fs::path());
}

}  // namespace aloud
