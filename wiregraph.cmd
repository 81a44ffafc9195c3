@echo off
rem Starts Wiregraph on Windows from its release, which needs Java 17 or newer and nothing else.
rem JAVA_HOME says which Java; JAVA_OPTS is passed on to it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%~dp0lib\classpath.txt" (
  echo wiregraph: there is no program beside this file; use a release, which has a folder lib 1>&2
  exit /b 1
)
set "major="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /c:"version"') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do set "major=%%m"
)
if not defined major (
  echo wiregraph: needs Java 17 or newer, for instance from https://adoptium.net 1>&2
  exit /b 1
)
if %major% lss 17 (
  echo wiregraph: needs Java 17 or newer; this is Java %major% 1>&2
  exit /b 1
)
set "options=-Xmx1536m -XX:+UseParallelGC -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
if %major% geq 24 set "options=%options% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%java%" %options% %JAVA_OPTS% "-Dwiregraph.home=%~dp0." -cp "%~dp0lib\*" io.wiregraph.cli.Main %*
exit /b %errorlevel%
