# Everything that our own targets are compiled with hangs on one interface target.
add_library(aloud_flags INTERFACE)
target_compile_features(aloud_flags INTERFACE cxx_std_20)
target_compile_options(aloud_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor)
if(ALOUD_SANITIZE)
    string(REPLACE ",fuzzer-no-link" "" ALOUD_SANITIZE_LINK "${ALOUD_SANITIZE}")
    target_compile_options(aloud_flags INTERFACE
        -fsanitize=${ALOUD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(aloud_flags INTERFACE -fsanitize=${ALOUD_SANITIZE_LINK})
endif()
if(ALOUD_COVERAGE)
    target_compile_options(aloud_flags INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(aloud_flags INTERFACE -fprofile-instr-generate)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
