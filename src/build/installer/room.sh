#!/bin/sh
# A room to try a package in: a file system with the essential parts of this system, and what the package says it depends on,
# and nothing else. Needs root, and Debian or Ubuntu with those packages installed.
#   room.sh lay PACKAGE.deb ROOM     lays the room, and has dpkg install the package there
#   room.sh in ROOM COMMAND...       runs a command in it, without a network; a screen that is open here can be seen there
set -eu

lay() {
    deb=$1
    room=$2
    mkdir -p "$room/tmp" "$room/proc" "$room/dev" "$room/etc" "$room/root" "$room/var/lib/dpkg/info" \
        "$room/var/lib/dpkg/updates" "$room/var/lib/dpkg/triggers" "$room/usr/bin" "$room/usr/sbin" "$room/usr/lib"
    for folder in bin sbin lib lib32 lib64 libx32; do # merged with /usr, where they are so here
        [ ! -h "/$folder" ] || { mkdir -p "$room/usr/$folder" && ln -sfn "usr/$folder" "$room/$folder"; }
    done
    declared=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/(.*//; s/|.*//; s/ //g')
    # shellcheck disable=SC2086
    apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
        --no-enhances $declared dash coreutils sed libc-bin grep | grep '^[a-z0-9]' | sort -u >"$room/packages"
    xargs dpkg-query -f '${binary:Package} ${db:Status-Abbrev}\n' -W <"$room/packages" 2>/dev/null |
        sed -n 's/ ii *$//p' >"$room/installed"
    xargs dpkg-query -L <"$room/installed" | sort -u | while IFS= read -r file; do
        if [ -h "$file" ] || [ -f "$file" ]; then printf '%s\n' "$file"; fi
    done >"$room/files"
    # what the packages of pictures and settings make of themselves when they are installed
    for made in /usr/lib/*/gdk-pixbuf-2.0/*/loaders.cache /usr/share/mime/mime.cache \
        /usr/share/glib-2.0/schemas/gschemas.compiled; do
        [ ! -f "$made" ] || printf '%s\n' "$made"
    done >>"$room/files"
    tar -C / --no-recursion -cf - -T "$room/files" 2>/dev/null | tar -C "$room" -xf -
    printf 'root:x:0:0:root:/root:/bin/sh\n' >"$room/etc/passwd"
    chroot "$room" /sbin/ldconfig
    awk -v list="$room/installed" 'BEGIN { RS = ""; while ((getline names < list) > 0) all = all "\n" names
            n = split(all, name, "\n"); for (i = 1; i <= n; i++) { sub(/:.*/, "", name[i]); known[name[i]] = 1 } }
        { split($0, line, "\n"); sub(/^Package: /, "", line[1]); if (line[1] in known) print $0 "\n" }' \
        /var/lib/dpkg/status >"$room/var/lib/dpkg/status"
    rm "$room/packages" "$room/installed" "$room/files"
    dpkg --root="$room" --install "$deb"
}

run() {
    room=$1
    shift
    # shellcheck disable=SC2016
    exec unshare --mount --net sh -eu -c '
        mount --bind /proc "$0/proc"
        mount --rbind /dev "$0/dev"
        if [ -d /tmp/.X11-unix ]; then
            mkdir -p "$0/tmp/.X11-unix"
            mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
        fi
        exec env -i HOME=/root PATH=/usr/bin:/bin:/usr/sbin:/sbin ${DISPLAY:+"DISPLAY=$DISPLAY"} chroot "$0" "$@"
    ' "$room" "$@"
}

what=$1
shift
case $what in
    lay) lay "$@" ;;
    in) run "$@" ;;
    *) exit 2 ;;
esac
