// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/synthesise.hpp"

#include <sched.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <set>
#include <string_view>

namespace aloud {
namespace {

int cpus_of_affinity() {
    cpu_set_t cpus;
    CPU_ZERO(&cpus);
    if (sched_getaffinity(0, sizeof cpus, &cpus) != 0)
        return 1;
    return CPU_COUNT(&cpus);
}

std::optional<double> read_number(std::string_view text) {
    long long value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || value <= 0)
        return std::nullopt;  // "max" in version 2, -1 in version 1: no quota
    return static_cast<double>(value);
}

std::string first_line(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// CPUs by the quota of one cgroup folder, of either version.
std::optional<double> quota_in(const std::string& folder) {
    const std::string both = first_line(folder + "/cpu.max");
    const std::size_t space = both.find(' ');
    const bool is_version_2 = space != std::string::npos;
    const auto quota = read_number(is_version_2 ? both.substr(0, space)
                                                : first_line(folder + "/cpu.cfs_quota_us"));
    const auto period = read_number(is_version_2 ? both.substr(space + 1)
                                                 : first_line(folder + "/cpu.cfs_period_us"));
    if (!quota || !period)
        return std::nullopt;
    return *quota / *period;
}

/// The folders of this process's cgroups, from its own up to the root.
std::vector<std::string> cgroup_folders() {
    std::vector<std::string> folders;
    std::ifstream memberships("/proc/self/cgroup");
    for (std::string line; std::getline(memberships, line);) {
        const std::size_t controllers = line.find(':');
        const std::size_t path = line.find(':', controllers + 1);
        if (controllers == std::string::npos || path == std::string::npos)
            continue;
        const std::string names = line.substr(controllers + 1, path - controllers - 1);
        const bool limits_cpu = names.empty() || names.find("cpu") == 0;
        if (!limits_cpu)
            continue;
        const std::string root = names.empty() ? "/sys/fs/cgroup" : "/sys/fs/cgroup/cpu";
        for (std::string below = line.substr(path + 1); !below.empty();
             below.resize(below.find_last_of('/')))
            folders.push_back(below == "/" ? root : root + below);
        folders.push_back(root);
    }
    return folders;
}

int count_cpus() {
    double cpus = cpus_of_affinity();
    const std::vector<std::string> folders = cgroup_folders();
    for (const std::string& folder : std::set<std::string>(folders.begin(), folders.end()))
        cpus = std::min(cpus, quota_in(folder).value_or(cpus));
    return std::max(static_cast<int>(cpus + 0.5), 1);
}

}  // namespace

int available_cpus() {
    static const int cpus = count_cpus();
    return cpus;
}

}  // namespace aloud
