@echo off
rem Starts Caveat: finds where it lies and a Java to run it, and hands all arguments on as they are.
setlocal DisableDelayedExpansion
set "NEEDED=17"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
  where java.exe >nul 2>nul || goto none
)
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" goto none

set "FOUND="
for /f tokens^=2^ delims^=^" %%v in ('""%JAVA%" -version 2>&1"') do if not defined FOUND set "FOUND=%%v"
for /f "tokens=1,2 delims=.-+_" %%a in ("%FOUND%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if not defined MAJOR goto none
if %MAJOR% LSS %NEEDED% goto old

rem The smallest of the collectors starts fastest; a wish in JAVA_OPTS comes before it.
set "COLLECTOR=-XX:+UseSerialGC -XX:MaxTenuringThreshold=1 -XX:MaxNewSize=64m -XX:InitialRAMPercentage=3"
if defined JAVA_OPTS echo "%JAVA_OPTS:"=%" | findstr /r /c:"-XX:+Use.*GC" >nul && set "COLLECTOR=-Dcaveat.collector=given"

rem What is over in a moment need not be compiled twice; exports, checks and the window need the better compiler.
set "COMPILER=-XX:+TieredCompilation"
for %%c in (list search caption add edit cite withdraw --version --help) do if "%~1"=="%%c" set "COMPILER=-XX:TieredStopAtLevel=1"

rem What is printed is UTF-8. The console is given back as it was.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
"%JAVA%" %COLLECTOR% %COMPILER% -XX:+IgnoreUnrecognizedVMOptions -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%~dp0..\lib\*" org.caveat.app.Launcher %*
set "EXIT=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %EXIT%

:none
echo Caveat needs Java %NEEDED% or newer, and none was found. Install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3

:old
echo Caveat needs Java %NEEDED% or newer, and the one found is %FOUND%. Install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3
