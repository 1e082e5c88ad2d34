// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace aloud {

/// The folder that holds voices/ and lexicon/: $ALOUD_DATA_DIR if set, else the first of these
/// above the running program: share/aloud of its install tree, the source tree it was built in;
/// else the folder it was configured to be installed to.
Result<std::filesystem::path> find_data_folder();

/// The compiled form of the shipped lexicons: installed with them, else beside the running program
/// in its build tree. It need not exist.
std::filesystem::path compiled_lexicon_file(const std::filesystem::path& data_folder);

/// Where the user's own files are: $XDG_DATA_HOME/aloud, or ~/.local/share/aloud; empty without a
/// home.
std::filesystem::path user_data_folder();
/// Where the user's configuration is: $XDG_CONFIG_HOME/aloud, or ~/.config/aloud; empty without a
/// home.
std::filesystem::path user_config_folder();
/// Empty when nobody says where it is.
std::filesystem::path home_folder();

}  // namespace aloud
