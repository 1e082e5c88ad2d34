// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/heap.hpp"

#include <malloc.h>

namespace aloud {

void set_heap(int own_pages_bytes, int kept_bytes) {
    // NOLINTBEGIN(concurrency-mt-unsafe)
    mallopt(M_MMAP_THRESHOLD, own_pages_bytes);
    mallopt(M_TRIM_THRESHOLD, kept_bytes);
    // NOLINTEND(concurrency-mt-unsafe)
}

std::size_t heap_bytes() {
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

void give_heap_back() {
    malloc_trim(0);
}

}  // namespace aloud
