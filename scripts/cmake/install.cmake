# cmake --install: program, library with headers and a CMake package, data, manual page.
include(CMakePackageConfigHelpers)
set(ALOUD_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/aloud)

install(TARGETS aloud RUNTIME COMPONENT program)
install(DIRECTORY voices lexicon DESTINATION ${CMAKE_INSTALL_DATADIR}/aloud COMPONENT program)
install(FILES ${ALOUD_COMPILED_LEXICON} DESTINATION ${CMAKE_INSTALL_DATADIR}/aloud/lexicon COMPONENT program)
install(DIRECTORY ${ALOUD_LOCALES}/ DESTINATION ${CMAKE_INSTALL_LOCALEDIR} COMPONENT program)
install(FILES docs/aloud.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)

install(TARGETS aloud_library EXPORT aloudTargets ARCHIVE COMPONENT development)
foreach(header IN ITEMS aloud.hpp base/error.hpp base/result.hpp model/article.hpp model/document.hpp
        model/language.hpp model/sentence.hpp model/span.hpp model/speech.hpp model/utterance.hpp
        model/voice.hpp read/read.hpp extract/extract.hpp split/split.hpp normalise/normalise.hpp
        pronounce/pronounce.hpp synthesise/synthesise.hpp deliver/deliver.hpp text/pattern.hpp
        pipeline/config.hpp pipeline/data_folder.hpp pipeline/narrate.hpp pipeline/narrator.hpp
        pipeline/record.hpp pipeline/remarks.hpp pipeline/settings.hpp)
    get_filename_component(folder ${header} DIRECTORY)
    install(FILES src/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/aloud/${folder} COMPONENT development)
endforeach()
install(EXPORT aloudTargets NAMESPACE aloud:: DESTINATION ${ALOUD_PACKAGE_DIR} COMPONENT development)
configure_package_config_file(scripts/cmake/aloudConfig.cmake.in ${PROJECT_BINARY_DIR}/aloudConfig.cmake
    INSTALL_DESTINATION ${ALOUD_PACKAGE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/aloudConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/aloudConfig.cmake ${PROJECT_BINARY_DIR}/aloudConfigVersion.cmake
        scripts/cmake/packages.cmake
    DESTINATION ${ALOUD_PACKAGE_DIR} COMPONENT development)

# cpack -G DEB: one package for the program, one for the library.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aloud)
set(CPACK_PACKAGE_CONTACT "the aloud maintainers <aloud@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME aloud)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "espeak-ng-data, libcurl4, ca-certificates, libicu72, libportaudio2, libsoxr0, libzip4")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libaloud-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "pkg-config, libespeak-ng-dev, portaudio19-dev, libsndfile1-dev, libogg-dev, libvorbis-dev, libopus-dev, libsoxr-dev, libtag1-dev, libxml2-dev, libcurl4-openssl-dev, libzip-dev, libicu-dev, libcld2-dev, libsonic-dev, libtomlplusplus-dev, nlohmann-json3-dev, libfmt-dev")
include(CPack)
