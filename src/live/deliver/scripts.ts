import { COVERS, SEARCH_INDEX } from '../../content/addresses.ts';

// What the server is asked to do, for any POSIX shell. On the server, the site's folder holds
//
//   current              a link to the site that is online
//   shown/SUM            the same link, by the sum of what the web server reads when it starts: the folder that it shows
//   configuration        that sum, for whoever has the web server read it again
//   releases/NAME/site   a whole site
//   releases/NAME/own    which of its files are kept for pages that are open when the next site comes
//   releases/NAME/former the name of the one before it
//   releases/NAME/sum    the sum of its files for the web server
//   releases/NAME.part   a site that is still arriving

/** A script and what it is given, as $1, $2 and so on. */
export interface Script {
  text: string;
  given: readonly string[];
}

/** Folders of files whose names change with what is in them: an open page asks for those of its own site. */
const VERSIONED = ['_astro', COVERS, SEARCH_INDEX].join(' ');

/** The name of a site on the server: when it came, and a number that tells two of the same second apart. */
const NAMES = String.raw`ls releases | grep -E "^[0-9]{8}-[0-9]{6}-[0-9]+$" | sort`;

/**
 * Moves a link in one step, so that at any moment it leads to a whole site. It is made elsewhere, so that whoever watches its
 * folder hears of it once, when it leads there. GNU and BSD name the option differently.
 */
const LINK = `link() {
  ln -s "$1" "releases/link-$$"
  mv -Tf "releases/link-$$" "$2" 2>/dev/null || mv -fh "releases/link-$$" "$2"
}`;

/**
 * Puts a site online. A web server that was told of the same headers and redirects before shows it at once. One that has to read
 * others goes on with the site that they belong to, until it has read these: pages and their headers change at the same moment.
 */
const LEAD = `${LINK}
lead() {
  sum=$(cat "releases/$1/sum")
  mkdir -p shown
  link "../releases/$1/site" "shown/$sum"
  link "releases/$1/site" current
  [ "$(cat configuration 2>/dev/null)" = "$sum" ] || echo "$sum" >configuration
}`;

/**
 * Takes over from the former site each file that is the same, with its day: web servers make the mark of a version from it, by
 * which a browser learns that it need not load a page again.
 */
const TAKE_OVER = `take_over() {
  command -v sha256sum >/dev/null || return 0
  for site in "$1" "$2"; do (cd "$site" && find . -type f -exec sha256sum {} + | sort >../sums); done
  comm -12 "$1/../sums" "$2/../sums" | cut -c 67- >"$2/../same"
  tar -cf - -C "$1" -T "$2/../same" | tar -xpof - -C "$2"
  rm -f "$1/../sums" "$2/../sums" "$2/../same"
}`;

/** Tells which site is online, and which are kept, each in a line. */
export function askForSites(folder: string): Script {
  const text = `
cd "$1" 2>/dev/null || exit 0
link=$(readlink current) && echo "online $(basename "$(dirname "$link")")"
[ ! -d releases ] || ${NAMES} | sed "s/^/kept /"`;
  return { text, given: [folder] };
}

/** Takes a packed site from its input and prints the name that it has. What does not arrive whole is taken away. */
export function receive(folder: string, files: number): Script {
  const text = `
set -eu
umask 022
mkdir -p "$1/releases"
cd "$1"
if [ -e current ] && [ ! -L current ]; then echo "current is no link" >&2; exit 1; fi
find releases -maxdepth 1 -name "*.part" -ctime +0 -exec rm -rf {} +
name=$(printf "%s-%07d" "$(date -u +%Y%m%d-%H%M%S)" $$)
part=releases/$name.part
drop() { rm -rf "$part"; }
trap drop EXIT
trap "exit 1" HUP INT TERM
mkdir -p "$part/site"
tar -xof - -C "$part/site"
chmod -R u=rwX,go=rX "$part"
arrived=$(find "$part/site" -type f | wc -l)
[ "$arrived" -eq "$2" ] || { echo "only $arrived of $2 files arrived" >&2; exit 1; }
trap - EXIT
echo "$name"`;
  return { text, given: [folder, String(files)] };
}

/**
 * Puts a site online that has arrived, and tells the web server which folder it shows. It keeps what open pages of the former one
 * need, and takes away the oldest.
 */
export function putOnline(folder: string, name: string, keep: number): Script {
  const text = `
set -eu
umask 022
${LEAD}
${TAKE_OVER}
cd "$1"
mv "releases/$2.part" "releases/$2"
(cd "releases/$2/site" && for part in ${VERSIONED}; do [ ! -d "$part" ] || find "$part" -type f; done) >"releases/$2/own"
former=$(basename "$(dirname "$(readlink current || echo none/none)")")
if [ -f "releases/$former/own" ]; then
  echo "$former" >"releases/$2/former"
  take_over "releases/$former/site" "releases/$2/site"
  while IFS= read -r file; do
    if [ -e "releases/$2/site/$file" ] || [ ! -e "releases/$former/site/$file" ]; then continue; fi
    mkdir -p "releases/$2/site/$(dirname "$file")"
    ln "releases/$former/site/$file" "releases/$2/site/$file"
  done <"releases/$former/own"
fi
mkdir -p "releases/$2/site/_server"
sum=$(cat "releases/$2/site/_server/"* 2>/dev/null | cksum | tr " " "-")
echo "$sum" >"releases/$2/sum"
root=$(pwd -P)/shown/$sum
printf 'root * "%s"\\n' "$root" >"releases/$2/site/_server/root.caddy"
printf 'root "%s";\\n' "$root" >"releases/$2/site/_server/root.nginx"
lead "$2"
${NAMES} -r | tail -n +$(($3 + 1)) | while read -r old; do
  if [ "$old" != "$2" ] && [ "$old" != "$former" ]; then rm -rf "releases/$old"; fi
done
for shown in shown/*; do [ -e "$shown" ] || rm "$shown"; done`;
  return { text, given: [folder, name, String(keep)] };
}

/** Puts the former site online again and prints its name. */
export function goBack(folder: string): Script {
  const text = `
set -eu
${LEAD}
cd "$1"
online=$(basename "$(dirname "$(readlink current)")")
former=$(cat "releases/$online/former" 2>/dev/null || true)
if [ -z "$former" ] || [ ! -d "releases/$former/site" ]; then echo "no former site" >&2; exit 1; fi
lead "$former"
echo "$former"`;
  return { text, given: [folder] };
}
