# UNTESTED: it was never run, as there was no Windows. Makes target\installer\Caveat-VERSION.msi with the program and a Java
# of its own. Called by: mvn -Pinstaller "-Dinstaller.with=powershell" "-Dinstaller.script=windows.ps1" package
# Needs jpackage and jlink of JDK 17 for Windows, and WiX 3.
# VERSION, BUILD (the folder target) and JAVA_HOME are given in the environment.
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$icon = Join-Path $here 'caveat.ico'
$work = Join-Path $env:BUILD 'installer'
$modules = 'java.base,java.desktop,java.sql,java.naming,java.xml,jdk.localedata,jdk.charsets,jdk.unsupported'

function Invoke-Tool {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args[0]) failed" }
}

New-Item -ItemType Directory -Force $work | Out-Null
foreach ($old in 'runtime', 'image', 'input') { Remove-Item -Recurse -Force -ErrorAction Ignore (Join-Path $work $old) }
Invoke-Tool "$env:JAVA_HOME\bin\jlink.exe" --add-modules $modules --strip-debug --no-header-files --no-man-pages `
    --output "$work\runtime"
Invoke-Tool "$work\runtime\bin\java.exe" '-Xshare:dump'
Copy-Item -Recurse "$env:BUILD\caveat" "$work\input"
Invoke-Tool "$env:JAVA_HOME\bin\jpackage.exe" --type app-image --name Caveat --app-version $env:VERSION `
    --runtime-image "$work\runtime" --input "$work\input" --main-jar "lib/caveat-$env:VERSION.jar" `
    --main-class org.caveat.app.Launcher --icon $icon --dest "$work\image" `
    --java-options '-XX:+UseSerialGC' --java-options '-XX:MaxTenuringThreshold=1' `
    --java-options '-XX:MaxNewSize=64m' --java-options '-XX:InitialRAMPercentage=3' `
    --java-options '-Dfile.encoding=UTF-8'
# A plain user can install it.
Invoke-Tool "$env:JAVA_HOME\bin\jpackage.exe" --type msi --name Caveat --app-version $env:VERSION `
    --app-image "$work\image\Caveat" --license-file "$env:BUILD\caveat\licences\LICENSE-Apache-2.0.txt" `
    --win-per-user-install --win-menu --win-shortcut-prompt --dest $work
