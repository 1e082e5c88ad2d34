// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interface_language.hpp"

#include <libintl.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace aloud {
namespace {

namespace fs = std::filesystem;

constexpr const char* catalogue = "aloud";

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): before any thread
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::string_view locale_name() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::string_view value = variable(name); !value.empty())
            return value;
    }
    return "C";
}

/// "ru" of "ru_RU.UTF-8".
std::string_view language_of(std::string_view locale) {
    return locale.substr(0, locale.find_first_of("_.@-"));
}

bool is_catalogue(const fs::path& folder, std::string_view language) {
    const fs::path file = folder / language / "LC_MESSAGES" / "aloud.mo";
    return access(file.c_str(), R_OK) == 0;
}

/// Beside the program where it was built, else where it was installed, wherever that was moved to.
fs::path folder_with(std::string_view language) {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed).parent_path();
    for (const fs::path& folder : {program / "locale", program.parent_path() / "share" / "locale",
                                   fs::path(ALOUD_INSTALLED_LOCALES)}) {
        if (is_catalogue(folder, language))
            return folder;
    }
    return {};
}

/// In the order of preference.
std::vector<std::string_view> languages_wanted() {
    const std::string_view locale = locale_name();
    if (locale == "C" || locale == "POSIX")
        return {};
    std::vector<std::string_view> languages;
    for (std::string_view list = variable("LANGUAGE"); !list.empty();) {
        const std::size_t end = std::min(list.find(':'), list.size());
        languages.push_back(language_of(list.substr(0, end)));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    languages.push_back(language_of(locale));
    return languages;
}

/// The first of the languages wanted that there is a catalogue of; empty for English.
std::string_view language_wanted(fs::path& folder) {
    for (const std::string_view language : languages_wanted()) {
        // No path of somebody's making.
        if (language == "en" || language == "C" || language.find('/') != std::string_view::npos)
            return {};
        if (language.empty())
            continue;
        folder = folder_with(language);
        if (!folder.empty())
            return language;
    }
    return {};
}

}  // namespace

void speak_users_language() {
    fs::path folder;
    const std::string language(language_wanted(folder));
    if (language.empty())
        return;
    // NOLINTBEGIN(concurrency-mt-unsafe): before any thread
    // A system that lacks the locale, as a small container does, has this one, where the variable
    // alone decides.
    if (std::setlocale(LC_MESSAGES, "") == nullptr) {
        std::setlocale(LC_MESSAGES, "C.UTF-8");
        setenv("LANGUAGE", language.c_str(), 1);
    }
    // The system's own messages, which are parts of ours, come in this encoding.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    // NOLINTEND(concurrency-mt-unsafe)
    bindtextdomain(catalogue, folder.c_str());
    bind_textdomain_codeset(catalogue, "UTF-8");
}

void speak_english() {
    std::setlocale(LC_MESSAGES, "C");  // NOLINT(concurrency-mt-unsafe): before any thread
}

}  // namespace aloud
