@echo off
rem Runs Lectern, and builds it first where it is missing: lectern build
setlocal
set "root=%~dp0"
set "jar=%root%target\lectern.jar"
if not exist "%jar%" (
  echo Building Lectern first ... 1>&2
  call mvn -q -f "%root%pom.xml" -DskipTests package 1>&2
  if errorlevel 1 exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "compiler=-XX:+TieredCompilation"
for /f %%n in ('dir /s /b /a-d content\articles 2^>nul ^| %SystemRoot%\System32\find.exe /c /v ""') do if %%n gtr 30000 set "compiler=-XX:+TieredCompilation -XX:MaxNewSize=256m"
"%java%" %compiler% -XX:+UseSerialGC -Xms64m -Xlog:disable "-XX:SharedArchiveFile=%root%target\lectern.jsa" -jar "%jar%" %*
exit /b %errorlevel%
