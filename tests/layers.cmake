# Who may include whom: cmake -DSOURCE=<project> -P layers.cmake
# A folder sees itself, what its row names, and nothing else; a third-party header belongs to the files
# that its row names.

set(base "")
set(model "base")
set(text "base|model")
set(read "base|model|text")
set(extract "base|model|text")
set(split "base|model|text")
set(normalise "base|model|text")
set(pronounce "base|model|text")
set(synthesise "base|model|text")
set(deliver "base|model|text")
set(pipeline "base|model|text|read|extract|split|normalise|pronounce|synthesise|deliver")
set(player "${pipeline}|pipeline")
set(app "${pipeline}|pipeline|player")
set(aloud "${pipeline}|pipeline")  # aloud.hpp, the library in one include

# header pattern = files that may include it
set(third_party
    "libintl.h=base/translate.cpp|app/interface_language.cpp"
    "espeak-ng/=synthesise/espeak.cpp"
    "portaudio.h=deliver/portaudio.cpp"
    "sndfile=deliver/sndfile.cpp"
    "ogg/=deliver/ogg_writer.cpp"
    "vorbis/=deliver/vorbis_codec.cpp"
    "opus/=deliver/opus.cpp"
    "soxr=deliver/resample.cpp"
    "taglib/=deliver/tags.cpp"
    "CLI/=app/([a-z]+_)?options.cpp"
    "sonic.h=synthesise/stretch.cpp"
    "cld2/=split/language.cpp"
    "toml\\+\\+/=text/toml.cpp"
    "curl/=read/url.cpp"
    "systemd/=app/media_keys.cpp"
    "libxml/=extract/html[a-z_]*.cpp|pronounce/pls[a-z_]*.cpp"
    "zip.h=extract/epub.cpp"
    "unicode/=text/[a-z_]+.cpp|text/icu_library.hpp|read/charset.cpp"
    "nlohmann/=extract/json_ld.cpp|deliver/caption_json.cpp|app/[a-z_/]*.cpp"
)

set(failures "")
file(GLOB_RECURSE sources RELATIVE ${SOURCE}/src ${SOURCE}/src/*.cpp ${SOURCE}/src/*.hpp)
if(NOT sources)
    message(FATAL_ERROR "no sources below ${SOURCE}/src")
endif()
foreach(source IN LISTS sources)
    string(REGEX MATCH "^[a-z]+" folder "${source}")
    file(STRINGS ${SOURCE}/src/${source} includes REGEX "^#include [\"<]")
    foreach(include IN LISTS includes)
        if(include MATCHES "^#include \"([a-z]+)/")
            set(seen ${CMAKE_MATCH_1})
            if(NOT folder STREQUAL "" AND NOT seen STREQUAL folder AND NOT seen MATCHES "^(${${folder}})$")
                list(APPEND failures "src/${source}: ${folder}/ may not include ${seen}/")
            endif()
        endif()
        foreach(row IN LISTS third_party)
            string(REGEX MATCH "^([^=]+)=(.+)$" matched "${row}")
            set(header "${CMAKE_MATCH_1}")
            set(allowed "${CMAKE_MATCH_2}")
            if(include MATCHES "^#include <${header}" AND NOT source MATCHES "^(${allowed})$")
                list(APPEND failures "src/${source}: only ${allowed} may say ${include}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(failures)
    list(JOIN failures "\n" failures)
    message(FATAL_ERROR "${failures}")
endif()
