@echo off
rem Starts Tongban from a checkout: builds it when it is missing, then runs the command. After a change of the sources run
rem "tongban.cmd --rebuild" once: comparing every file's age takes too long here.
setlocal EnableExtensions
set "TONGBAN_ROOT=%~dp0"
set "TONGBAN_PRODUCT=%TONGBAN_ROOT%features\products\target\checkout"
if "%~1"=="--rebuild" goto build
if exist "%TONGBAN_PRODUCT%\tongban.cmd" goto run
:build
echo building ... 1>&2
pushd "%TONGBAN_ROOT%"
call mvn -B -q -Dmaven.test.skip=true -DskipUnitTests -Dproducts=checkout -pl features/products -am package 1>&2
set "TONGBAN_BUILT=%ERRORLEVEL%"
popd
if not "%TONGBAN_BUILT%"=="0" exit /b 1
if "%~1"=="--rebuild" exit /b 0
:run
call "%TONGBAN_PRODUCT%\tongban.cmd" %*
exit /b %ERRORLEVEL%
