// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer: feeds each file that is given, or is in a folder that is given, once.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

void feed(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    std::printf("%s: %zu bytes\n", path.c_str(), bytes.size());
    std::fflush(stdout);  // names the culprit if the next line crashes
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int argument_count, char** arguments) {
    int fed = 0;
    for (int i = 1; i < argument_count; ++i) {
        if (!fs::is_directory(arguments[i])) {
            feed(arguments[i]);
            ++fed;
            continue;
        }
        for (const auto& entry : fs::directory_iterator(arguments[i])) {
            feed(entry.path());
            ++fed;
        }
    }
    return fed > 0 ? 0 : 1;
}
