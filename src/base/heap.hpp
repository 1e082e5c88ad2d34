// SPDX-License-Identifier: GPL-3.0-or-later

// What malloc keeps of memory that is freed, and what goes back to the system.
#pragma once

#include <cstddef>

namespace aloud {

/// Blocks of `own_pages_bytes` and more have pages of their own, which go back as soon as they are
/// freed; of the others up to `kept_bytes` stay with the process. Before there are threads.
void set_heap(int own_pages_bytes, int kept_bytes);

/// In use.
std::size_t heap_bytes();

/// What is free goes back now.
void give_heap_back();

}  // namespace aloud
