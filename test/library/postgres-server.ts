import { execFile, execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A server of one's own, in a temporary folder, that is reached through a socket in it. */
export interface PostgresServer {
  /** Makes a database and gives its address. */
  database(): Promise<string>;
  /** Deletes a database, whoever is connected. */
  drop(address: string): Promise<void>;
  /** SQL as the server's owner, in a database. */
  execute(address: string, sql: string): Promise<string>;
  /** Ends the server as if the machine had failed, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs, version 15 or newer; undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  if (process.getuid?.() === 0 && !hasOwner()) return undefined;
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
    "/opt/homebrew/bin",
  ];
  return folders.find(
    (folder) =>
      ["initdb", "pg_ctl", "psql"].every((name) => existsSync(join(folder, name))) && isRecent(folder),
  );
}

function isRecent(folder: string): boolean {
  const said = execFileSync(join(folder, "initdb"), ["--version"], { encoding: "utf8" });
  return Number(/\d+/.exec(said)?.[0]) >= 15;
}

/** PostgreSQL refuses to run as root; its own user is there wherever Debian's package is. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })),
  );
  return { uid: uid!, gid: gid! };
}

function hasOwner(): boolean {
  try {
    execFileSync("id", ["-u", "postgres"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Without `flushing` the server trusts the machine not to fail, which makes databases in a tenth of the time. */
export async function startPostgres({ flushing = true } = {}): Promise<PostgresServer> {
  const programs = postgresPrograms()!;
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const call = async (program: string, ...args: readonly string[]) =>
    (
      await run(join(programs, program), args, {
        cwd: folder,
        ...owner,
        env: { ...process.env, LC_ALL: "C.UTF-8" },
      })
    ).stdout;
  const control = (...args: readonly string[]) =>
    call("pg_ctl", "-D", data, "-w", "-t", "240", "-s", "-l", join(folder, "log"), ...args);

  await call(
    "initdb",
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
    `--pwfile=${await passwordFile(folder)}`,
  );
  await control(
    "-o",
    `-k ${folder} -c listen_addresses= -c max_connections=60 -c shared_buffers=64MB -c fsync=${flushing ? "on" : "off"}`,
    "start",
  );

  const address = (database: string) =>
    `postgres://postgres:${PASSWORD}@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const psql = (url: string, sql: string) =>
    call("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql);
  const nameIn = (url: string) => new URL(url).pathname.slice(1);
  let made = 0;
  return {
    async database() {
      const name = `library_${++made}`;
      await psql(address("postgres"), `CREATE DATABASE ${name}`);
      return address(name);
    },
    async drop(url) {
      await psql(address("postgres"), `DROP DATABASE ${nameIn(url)} WITH (FORCE)`);
    },
    execute: psql,
    async crash() {
      await control("-m", "immediate", "restart");
    },
    async stop() {
      await control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For a server that nobody else can reach. */
const PASSWORD = "open-sesame";

async function passwordFile(folder: string): Promise<string> {
  const { writeFile } = await import("node:fs/promises");
  const path = join(folder, "password");
  await writeFile(path, PASSWORD, { mode: 0o644 });
  return path;
}
