#!/bin/sh
# Makes target/installer/image/caveat, the program with a Java of its own, and target/installer/caveat_VERSION_ARCH.deb.
# Called by mvn -Pinstaller package. Needs jpackage and jlink of JDK 17, dpkg-deb, dpkg-shlibdeps and unzip.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/image.sh"

for tool in "$JAVA_HOME/bin/jlink" "$JAVA_HOME/bin/jpackage" dpkg-deb dpkg-shlibdeps unzip gzip; do
    command -v "$tool" >/dev/null || die "needs $tool: on Debian and Ubuntu it is in openjdk-17-jdk, dpkg-dev, binutils, unzip or gzip"
done
[ -r "$BUILD/start-classes.txt" ] || die "there is no list of the classes of a start"

architecture=$(dpkg --print-architecture)
tree=$work/deb
place=/opt/caveat

# Of the two ways to start it that jpackage would leave, one: the start script knows terminals, JAVA_OPTS and archives.
start_by_the_script() {
    rm -f "$1/lib/libapplauncher.so" "$1/lib/app/caveat.cfg"
    ln -sf ../lib/app/bin/caveat "$1/bin/caveat"
}

# The archive of classes fits a place: here the package's files are shown at theirs, to this process alone.
archive_at_its_place() {
    rm -f "$tree$place/lib/app/lib/caveat.jsa"
    as_root=--map-root-user
    [ "$(id -u)" -eq 0 ] && as_root=--mount
    # shellcheck disable=SC2016
    unshare --mount "$as_root" sh -eu -c '
        mount -t tmpfs none "${2%/*}"
        mkdir "$2"
        mount --bind "$1$2" "$2"
        . "$3/image.sh"
        archive_classes "$2/lib/runtime/bin/java" "$2/lib/app/lib"
    ' sh "$tree" "$place" "$here" ||
        echo "installer: the package starts without an archive of its classes, as nothing can be mounted here" >&2
}

# The packages whose libraries the Java and JavaFX inside are linked against. Sound is not among them: nothing is played.
dependencies() {
    natives=$work/natives
    rm -rf "$natives"
    mkdir -p "$natives/debian"
    for jar in "$tree$place"/lib/app/lib/javafx-graphics-*.jar; do
        unzip -q -o -j "$jar" '*.so' -d "$natives" 2>/dev/null || true
    done
    rm -f "$natives/libglassgtk2.so" # of a GTK that Debian no longer has; version 3 is taken
    printf 'Source: caveat\n\nPackage: caveat\nArchitecture: any\n' >"$natives/debian/control"
    (
        cd "$natives"
        find "$tree$place/lib/runtime" "$natives" -name '*.so' ! -name libjsound.so ! -name 'libav*' |
            xargs dpkg-shlibdeps --ignore-missing-info -O \
                "-l$tree$place/lib/runtime/lib" "-l$tree$place/lib/runtime/lib/server" "-l$natives" 2>shlibdeps.log
    ) | sed -n 's/^shlibs:Depends=//p'
}

put() { # file, mode, where
    mkdir -p "$(dirname -- "$tree$3")"
    install -m "$2" "$1" "$tree$3"
}

lay_out() {
    rm -rf "$tree"
    mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/caveat"
    cp -a "$work/image/caveat" "$tree$place"
    ln -s "$place/bin/caveat" "$tree/usr/bin/caveat"
    put "$here/caveat.desktop" 644 /usr/share/applications/caveat.desktop
    put "$here/../../../resources/icons/caveat.svg" 644 /usr/share/icons/hicolor/scalable/apps/caveat.svg
    for size in 48 256; do
        put "$here/../../../resources/icons/caveat-$size.png" 644 "/usr/share/icons/hicolor/${size}x$size/apps/caveat.png"
    done
    put "$work/manual/caveat.1" 644 /usr/share/man/man1/caveat.1
    gzip -9n "$tree/usr/share/man/man1/caveat.1"
    put "$work/manual/caveat" 644 /usr/share/bash-completion/completions/caveat
    put "$work/manual/_caveat" 644 /usr/share/zsh/vendor-completions/_caveat
    put "$work/manual/caveat.fish" 644 /usr/share/fish/vendor_completions.d/caveat.fish
    copyright >"$tree/usr/share/doc/caveat/copyright"
    put "$here/../../CHANGELOG.md" 644 /usr/share/doc/caveat/changelog
    gzip -9n "$tree/usr/share/doc/caveat/changelog"
    chmod -R go-w,a+rX "$tree"
}

control() {
    mkdir -p "$tree/DEBIAN"
    depends=$(dependencies)
    [ -n "$depends" ] || die "dpkg-shlibdeps found no dependencies: see $work/natives/shlibdeps.log"
    sed -e "s/@VERSION@/$VERSION/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
        -e "s/@SIZE@/$(du -sk "$tree" | cut -f1)/" "$here/control" >"$tree/DEBIAN/control"
    (cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

mkdir -p "$work"
make_runtime
make_image "$here/../../../resources/icons/caveat-256.png"
start_by_the_script "$work/image/caveat"
archive_classes "$work/image/caveat/lib/runtime/bin/java" "$work/image/caveat/lib/app/lib"
lay_out
archive_at_its_place
control
package=$work/caveat_${VERSION}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$package" >/dev/null
rm -rf "$tree" "$work/natives"
echo "$package: $(du -m "$package" | cut -f1) MB; installed: $(du -sm "$work/image/caveat" | cut -f1) MB"
