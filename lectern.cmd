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
set "heap=64m"
set "options=-XX:TieredStopAtLevel=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxNewSize=24m"
if "%~1"=="serve" set "options=-XX:+TieredCompilation -XX:+UseSerialGC"
for /f %%n in ('dir /s /b /a-d content\articles 2^>nul ^| %SystemRoot%\System32\find.exe /c /v ""') do (
  if %%n gtr 3000 set "heap=176m"
  if %%n gtr 30000 set "options=-XX:+TieredCompilation -XX:+UseParallelGC -XX:GCTimeRatio=4 -XX:MaxNewSize=256m -XX:-UseGCOverheadLimit"
)
set "archive=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
"%java%" %options% -Xms%heap% %archive% -Xlog:disable "-XX:SharedArchiveFile=%root%target\lectern.jsa" -jar "%jar%" %*
exit /b %errorlevel%
