#!/bin/sh
# UNTESTED: it was never run, as there was no Mac. Makes target/installer/Caveat-VERSION.dmg with the program and a Java of
# its own. Called by mvn -Pinstaller -Dinstaller.script=macos.sh package. Needs jpackage and jlink of JDK 17 for macOS.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/image.sh"

mkdir -p "$work"
make_runtime
make_image "$here/caveat.icns" --mac-package-identifier org.caveat
# The start list is made on Linux alone, and so is the archive of a start's classes.
"$JAVA_HOME/bin/jpackage" --type dmg --name Caveat --app-version "$VERSION" --app-image "$work/image/caveat.app" \
    --license-file "$BUILD/caveat/licences/LICENSE-Apache-2.0.txt" --dest "$work" || die "jpackage failed"
