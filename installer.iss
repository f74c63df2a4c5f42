; The installer for Windows (Inno Setup 6), made by `python3 dev.py package windows`.
; Switches for silent installation, and what stays behind: docs/windows.md.

#define AppName "Inschrijfdag"
#define AppVersion GetEnv("APP_VERSION")
#if AppVersion == ""
  #error APP_VERSION says which version this is; dev.py takes it from pyproject.toml
#endif
#define Bundle "build\package\windows\inschrijfdag"

[Setup]
AppId={{6B0B6A5D-6B0F-4C7E-9E0C-3B7E0C2B9D41}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher={#AppName}
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\{#AppName}
DisableDirPage=auto
DisableProgramGroupPage=yes
; For this user alone, without administrator rights; an IT service may give /ALLUSERS.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=dist
OutputBaseFilename=inschrijfdag-{#AppVersion}-setup
SetupIconFile=build\package\inschrijfdag.ico
UninstallDisplayIcon={app}\inschrijfdag.exe
UninstallDisplayName={#AppName}
#ifdef Quick
Compression=zip/1
#else
Compression=lzma2/max
#endif
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Association=Kantoorbestanden (.inschrijfdag) met Inschrijfdag openen
fr.Association=Ouvrir les fichiers de bureau (.inschrijfdag) avec Inschrijfdag
en.Association=Open office files (.inschrijfdag) with Inschrijfdag
nl.FileType=Kantoor van Inschrijfdag
fr.FileType=Bureau d'Inschrijfdag
en.FileType=Inschrijfdag office
nl.Newer=Op deze pc staat al een nieuwere versie van Inschrijfdag (%1). Deze installatie (%2) verandert niets. Verwijder eerst de nieuwere versie als u echt een oudere wilt; uw gegevens blijven dan staan.
fr.Newer=Une version plus récente d'Inschrijfdag (%1) est déjà installée sur ce PC. Cette installation (%2) ne change rien. Désinstallez d'abord la version plus récente si vous voulez vraiment l'ancienne ; vos données sont conservées.
en.Newer=A newer version of Inschrijfdag (%1) is already on this PC. This installation (%2) changes nothing. Remove the newer version first if you really want an older one; your data stays.
nl.DataStays=Uw kantoorbestanden, reservekopieën en instellingen zijn niet verwijderd. Ze staan in:%n%n%1%n%n(en waar u zelf een kantoorbestand bewaarde).
fr.DataStays=Vos fichiers de bureau, copies de sauvegarde et réglages n'ont pas été supprimés. Ils se trouvent dans :%n%n%1%n%n(et là où vous avez vous-même gardé un fichier de bureau).
en.DataStays=Your office files, backups and settings were not removed. They are in:%n%n%1%n%n(and wherever you keep an office file yourself).
nl.AlsoData=Wilt u ook alle kantoorbestanden en reservekopieën in deze map verwijderen?%n%n%1%n%nDat kan niet ongedaan gemaakt worden. Kies Nee als u twijfelt.
fr.AlsoData=Voulez-vous aussi supprimer tous les fichiers de bureau et les copies de sauvegarde de ce dossier ?%n%n%1%n%nC'est irréversible. En cas de doute, choisissez Non.
en.AlsoData=Do you also want to remove all office files and backups in this folder?%n%n%1%n%nThis cannot be undone. Choose No when in doubt.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"
Name: "association"; Description: "{cm:Association}"

[InstallDelete]
; Libraries of the version before, so that none is left to be loaded by mistake.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\inschrijfdag.exe"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\inschrijfdag.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.inschrijfdag"; ValueType: string; ValueData: "Inschrijfdag.Kantoor"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: association
Root: HKA; Subkey: "Software\Classes\Inschrijfdag.Kantoor"; ValueType: string; ValueData: "{cm:FileType}"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\Inschrijfdag.Kantoor\DefaultIcon"; ValueType: string; ValueData: "{app}\inschrijfdag.exe,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\Inschrijfdag.Kantoor\shell\open\command"; ValueType: string; ValueData: """{app}\inschrijfdag.exe"" --office ""%1"""; Tasks: association

[Run]
Filename: "{app}\inschrijfdag.exe"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Installed = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{6B0B6A5D-6B0F-4C7E-9E0C-3B7E0C2B9D41}_is1';

{ An older setup never goes over a newer program: it could not open what that one wrote. }
function InitializeSetup(): Boolean;
var
  Found: String;
  There, Ours: Int64;
begin
  Result := True;
  if RegQueryStringValue(HKA, Installed, 'DisplayVersion', Found) then
    if StrToVersion(Found, There) and StrToVersion('{#AppVersion}', Ours) then
      if ComparePackedVersion(There, Ours) > 0 then
      begin
        Log('A newer version is installed: ' + Found);
        SuppressibleMsgBox(FmtMessage(CustomMessage('Newer'), [Found, '{#AppVersion}']), mbInformation, MB_OK, IDOK);
        Result := False;
      end;
end;

function DataFolder(): String;
begin
  Result := ExpandConstant('{localappdata}\Inschrijfdag');
end;

function WasAsked(Switch: String): Boolean;
var
  Place: Integer;
begin
  Result := False;
  for Place := 1 to ParamCount do
    if CompareText(ParamStr(Place), Switch) = 0 then
      Result := True;
end;

{ Data goes only on request: the question, or /DELETEDATA=1 for an IT service. }
function DataMayGo(): Boolean;
begin
  if UninstallSilent then
    Result := WasAsked('/DELETEDATA=1')
  else
    Result := MsgBox(FmtMessage(CustomMessage('AlsoData'), [DataFolder()]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES;
end;

{ Before the files go: Wine, at least, asks nothing of us any more afterwards. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep <> usUninstall then
    exit;
  Log('Data is in ' + DataFolder());
  if not DirExists(DataFolder()) then
    exit;
  if DataMayGo() then
  begin
    DelTree(DataFolder(), True, True, True);
    DelTree(ExpandConstant('{userappdata}\Inschrijfdag'), True, True, True);
  end
  else if not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [DataFolder()]), mbInformation, MB_OK);
end;
