// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/block_file.hpp"

#include "pipeline/captioner.hpp"
#include "pipeline/record.hpp"
#include "pipeline/script.hpp"
#include "support/fake_pool.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace aloud;
using aloud::test::TempFolder;

namespace {

/// TMPDIR for as long as it lives.
class Temporary {
  public:
    explicit Temporary(const std::filesystem::path& folder) {
        if (const char* before = std::getenv("TMPDIR"))
            before_ = before;
        setenv("TMPDIR", folder.c_str(), 1);
    }
    ~Temporary() {
        if (before_)
            setenv("TMPDIR", before_->c_str(), 1);
        else
            unsetenv("TMPDIR");
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

  private:
    std::optional<std::string> before_;
};

/// With a headline, and a subhead every seven blocks.
Article article_of(std::size_t bytes) {
    Article article;
    article.title = "Ferries";
    article.blocks = {{BlockKind::headline, "Ferries", 0}};
    std::size_t offset = 9;
    for (std::size_t i = 1; offset < bytes; ++i) {
        const bool head = i % 7 == 0;
        const std::string number = std::to_string(i);
        Block block{head ? BlockKind::subhead : BlockKind::paragraph,
                    head ? "Day " + number
                         : "Ferry " + number + " left Гавань at noon. " + std::string(i % 90, 'o') +
                               " went Zarquell. They paid £3.5m.",
                    offset};
        offset += block.text.size() + 2;
        article.blocks.push_back(std::move(block));
    }
    return article;
}

Result<Article> taken(Article article) {
    BlockTaker taker;
    for (Block& block : article.blocks)
        taker.take(std::move(block));
    article.blocks.clear();
    return std::move(taker).complete(std::move(article));
}

std::vector<Block> blocks_of(BlockReader reader) {
    std::vector<Block> blocks;
    while (true) {
        auto block = reader.next();
        REQUIRE(block);
        if (!*block)
            return blocks;
        blocks.push_back(std::move(**block));
    }
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// All that is made of an article: sound, captions, what is told of it.
std::string export_of(const Article& article, const Narrator& narrator) {
    const TempFolder folder;
    FakePool pool;
    auto script = LineScript::open(narrator, article);
    REQUIRE(script);
    const auto found = survey(*script, true, {});
    REQUIRE(found);
    RecordOptions options;
    options.file.tags = tags_of(article, script->voice(), script->language());
    options.file.format = AudioFormat::ogg_opus;
    options.captions = {CaptionFormat::json, CaptionFormat::vtt};
    options.file.tags.key = found->said;
    REQUIRE(record([&] { return script->next(); }, article, pool, folder / "a.opus", options));
    std::string all = found->said + std::to_string(found->words) + content_of(folder / "a.opus") +
                      content_of(folder / "a.json") + content_of(folder / "a.vtt");
    for (const std::string& name : found->guessed_names)
        all += name;
    return all;
}

}  // namespace

TEST_CASE("of a long article little is held, of another all, and both read alike", "[long]") {
    const TempFolder folder;
    const Temporary temporary(folder.path());
    const auto [bytes, is_long] =
        GENERATE(table<std::size_t, bool>({{9, false}, {100'000, false}, {2'000'000, true}}));
    const Article article = article_of(bytes);
    const auto there = taken(article);
    REQUIRE(there);
    CHECK((there->more_blocks != nullptr) == is_long);
    std::size_t held = 0;
    for (const Block& block : there->blocks)
        held += block.text.size();
    CHECK(held < 150'000);
    CHECK(folder.names().empty());
    CHECK(there->title == "Ferries");
    const BlockReader reader(*there);
    CHECK((blocks_of(reader) == article.blocks));
    CHECK((blocks_of(reader) == article.blocks));
}

TEST_CASE("a copy of a reader goes on where the reader was", "[long]") {
    const Article article = article_of(1'000'000);
    const auto there = taken(article);
    REQUIRE(there);
    BlockReader reader(*there);
    for (std::size_t i = 0; i + 1 < article.blocks.size(); ++i)
        REQUIRE(reader.next());
    BlockReader copy = reader;
    CHECK(**reader.next() == article.blocks.back());
    CHECK(**copy.next() == article.blocks.back());
    CHECK_FALSE(copy.next()->has_value());
}

TEST_CASE("what is made of a long article is the same wherever it lies", "[long]") {
    auto narrator = Narrator::create(ALOUD_SOURCE, {}, [] {
        return Result<std::vector<EngineVoiceInfo>>(std::vector<EngineVoiceInfo>{});
    });
    REQUIRE(narrator);
    const Article article = article_of(200'000);
    const auto there = taken(article);
    REQUIRE(there);
    REQUIRE(there->more_blocks != nullptr);
    CHECK((export_of(*there, *narrator) == export_of(article, *narrator)));
}

TEST_CASE("a long article needs a temporary folder", "[long]") {
    const TempFolder folder;
    const Temporary temporary(folder / "missing");
    CHECK(taken(article_of(100'000)));
    const auto failed = taken(article_of(1'000'000));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::output);
    CHECK(failed.error().message ==
          "cannot keep a long article in '" + (folder / "missing").string() +
              "': no such file or directory; TMPDIR can name another folder");
}
