import { connect } from 'node:tls';
import { type Finding, look, mend, unseen } from './finding.ts';
import { type LiveSite, leadsTo } from './live-site.ts';

/** From how many days before its end a certificate is told of: those that renew themselves do so a month before. */
const DAYS_LEFT = 14;

/** Whether the site's certificate lasts, and whether it is used. */
export async function connection(site: LiveSite, now = Date.now()): Promise<Finding[]> {
  if (site.url.protocol === 'http:') {
    return site.isHere
      ? [unseen('The certificate and the way from http to https: this address has neither.')]
      : [mend(`Write https:// before the address. If nothing answers there, the site has no certificate, and browsers call it not secure.`)];
  }
  return [...(await certificate(site, now)), ...(await wayToHttps(site))];
}

async function certificate(site: LiveSite, now: number): Promise<Finding[]> {
  const days = Math.floor(((await endOfCertificate(site.url)) - now) / 86_400_000);
  return days < DAYS_LEFT ? [look(`The certificate ends in ${days} days and was not renewed yet. Ask your host.`)] : [];
}

/** When the certificate ends, in milliseconds. Whether it is good was known when the front page answered. */
function endOfCertificate({ hostname, port }: URL): Promise<number> {
  return new Promise((done, failed) => {
    const line = connect({ host: hostname, port: Number(port) || 443, servername: hostname, timeout: 20_000 }, () => {
      done(Date.parse(line.getPeerCertificate().valid_to));
      line.destroy();
    });
    line.once('error', failed);
    line.once('timeout', () => line.destroy(new Error('the certificate could not be read in 20 seconds')));
  });
}

async function wayToHttps(site: LiveSite): Promise<Finding[]> {
  if (site.url.port) return [unseen('The way from http to https: this address names a port.')];
  const plain = site.address.replace(/^https:/, 'http:');
  try {
    const answer = await site.ask(`${plain}/`);
    const to = leadsTo(answer);
    if (to?.startsWith('https://')) return [];
    return [mend(`Whoever types ${plain} is not led to https. Have the host do so: it often is called "Force HTTPS".`)];
  } catch {
    // Nothing answers without a certificate, which is as safe; browsers try https first.
    return [];
  }
}
