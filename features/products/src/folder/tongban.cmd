@echo off
rem Starts Tongban from the folder it lies in. Java 17 or newer: a folder jre beside this file, JAVA_HOME, or the search path.
rem TONGBAN_JAVA_OPTS adds options for the Java machine, such as -Xmx2g.
setlocal EnableExtensions
set "TONGBAN_HOME=%~dp0"
if "%TONGBAN_HOME:~-1%"=="\" set "TONGBAN_HOME=%TONGBAN_HOME:~0,-1%"
set "TONGBAN_JAVA="
if exist "%TONGBAN_HOME%\jre\bin\java.exe" set "TONGBAN_JAVA=%TONGBAN_HOME%\jre\bin\java.exe"
if not defined TONGBAN_JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "TONGBAN_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined TONGBAN_JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "TONGBAN_JAVA=%%~$PATH:J"
set "TONGBAN_RELEASE=0"
if defined TONGBAN_JAVA for /f "tokens=3" %%V in ('""%TONGBAN_JAVA%" -version 2>&1" ^| findstr /c:" version "') do for /f "delims=. tokens=1" %%R in ("%%~V") do set "TONGBAN_RELEASE=%%R"
if %TONGBAN_RELEASE% LSS 17 (
  echo Java 17 or newer was not found: install it or set JAVA_HOME. 1>&2
  exit /b 1
)
set "TONGBAN_QUIET="
if %TONGBAN_RELEASE% GEQ 24 set "TONGBAN_QUIET=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
set TONGBAN_OPTIONS=-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:+DisplayVMOutputToStderr -Dfile.encoding=UTF-8 -Djava.awt.headless=true %TONGBAN_QUIET% %TONGBAN_JAVA_OPTS% "-Dtongban.home=%TONGBAN_HOME%" -cp "%TONGBAN_HOME%\lib\*" org.tongban.boot.Boot
if "%~1"=="" goto window
"%TONGBAN_JAVA%" %TONGBAN_OPTIONS% %*
exit /b %ERRORLEVEL%
rem The desktop, without a console window beside it.
:window
set "TONGBAN_JAVAW=%TONGBAN_JAVA:java.exe=javaw.exe%"
if not exist "%TONGBAN_JAVAW%" set "TONGBAN_JAVAW=%TONGBAN_JAVA%"
start "" "%TONGBAN_JAVAW%" %TONGBAN_OPTIONS%
exit /b 0
