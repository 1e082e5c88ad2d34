// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pronounce/pls.hpp"
#include "pronounce/pls_edit.hpp"

// What is imported is what a lexicon takes and gives back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const ImportedLexicon imported = read_import(fuzz::text_of(data, size), {"en"});
    for (const NewEntry& entry : imported.entries)
        fuzz::require(entry_problem(entry).empty());
    std::vector<NewEntry> entries = imported.entries;
    std::erase_if(entries, [](const NewEntry& entry) { return entry.language.tag != "en"; });
    const auto edited = edit_pls("own.pls", "", {"en"}, entries);
    fuzz::require(edited.ok());
    const auto file = read_pls("own.pls", edited->content);
    fuzz::require(file.ok() && file->rows.size() + edited->replaced == entries.size());
    return 0;
}
