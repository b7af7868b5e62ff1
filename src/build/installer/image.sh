# The parts of an installed program that are the same on every system. Read by linux.sh and macos.sh, which are given:
# JAVA_HOME, a JDK of 17; VERSION; BUILD, the folder target/, in which target/caveat and start-classes.txt are made.

modules=java.base,java.desktop,java.sql,java.naming,java.xml,jdk.localedata,jdk.charsets,jdk.unsupported
work=$BUILD/installer

die() {
    echo "installer: $*" >&2
    exit 1
}

# A Java with the modules that the program needs and no others, and with the archive of its own classes.
make_runtime() {
    rm -rf "$work/runtime"
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
        --output "$work/runtime" || die "jlink failed"
    "$work/runtime/bin/java" -Xshare:dump >/dev/null || die "the classes of Java itself cannot be archived"
}

# The program with that Java, as jpackage lays it out. $1: the icon; what follows are options of jpackage.
make_image() {
    icon=$1
    shift
    rm -rf "$work/input" "$work/image"
    cp -R "$BUILD/caveat" "$work/input"
    rm -f "$work/input/lib/caveat.jsa"
    "$JAVA_HOME/bin/jpackage" --type app-image --name caveat --app-version "$VERSION" \
        --runtime-image "$work/runtime" --input "$work/input" --main-jar "lib/caveat-$VERSION.jar" \
        --main-class org.caveat.app.Launcher --icon "$icon" --dest "$work/image" \
        --java-options -XX:+UseSerialGC --java-options -XX:MaxTenuringThreshold=1 --java-options -XX:MaxNewSize=64m \
        --java-options -XX:InitialRAMPercentage=3 \
        --java-options -Dfile.encoding=UTF-8 "$@" || die "jpackage failed"
    rm -rf "$work/input"
}

# The classes of a start, ready to be mapped into memory. They fit these files at this place and no other.
# $1: the Java; $2: the folder of the jar files.
archive_classes() {
    rm -f "$2/caveat.jsa"
    "$1" -Xshare:dump -Xlog:disable -Xlog:all=error:stderr "-XX:SharedClassListFile=$BUILD/start-classes.txt" \
        "-XX:SharedArchiveFile=$2/caveat.jsa" -classpath "$2/caveat-$VERSION.jar"
}

# The licence of the program, what it is made with, and the text of every licence that this names.
copyright() {
    echo "Caveat $VERSION"
    echo
    echo "Caveat is under the Apache License 2.0, whose text stands below. It is installed with the libraries, fonts, photographs"
    echo "and the Java named here, each under its own licence."
    echo
    cat "$BUILD/caveat/licences/THIRD-PARTY.md"
    for text in "$BUILD"/caveat/licences/*.txt; do
        printf '\n\n======== %s\n\n' "${text##*/}"
        cat "$text"
    done
}
