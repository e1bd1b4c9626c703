import type { Settings } from '../settings.ts';
import { TEXT_BOX } from '../text-box-name.ts';
import { fieldFile, textFile } from './file-format.ts';
import { beforeWriting, remembering } from './meanwhile.ts';
import { textPreview } from './preview.ts';
import { left } from './sveltia.ts';
import { textBox } from './text-box.ts';

const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings;
const { CMS } = left();

for (const [name, shape] of Object.entries(settings.files)) CMS.registerCustomFormat(name, 'yaml', remembering(fieldFile(shape)));
for (const [name, shapes] of Object.entries(settings.texts)) CMS.registerCustomFormat(name, 'md', remembering(textFile(shapes)));
CMS.registerFieldType(TEXT_BOX, textBox(settings));
for (const name of Object.keys(settings.texts)) CMS.registerPreviewTemplate(name, textPreview());
CMS.registerPreviewStyle(`${settings.at}preview.css`);
Object.assign(window, { beforeWriting });
void CMS.init({ config: settings.config });
