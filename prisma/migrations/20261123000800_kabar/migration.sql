-- What is told and what is done later: a queue of jobs, and who wants the digest by e-mail.

-- 1. A role for the queue's own worker, which sees jobs and nothing else; what a job does, it does in the scope of the account that asked.
do $$ begin begin create role app_antrean nologin; exception when duplicate_object or unique_violation then null; end;
  if exists (select from pg_roles where rolname = 'app_antrean' and (rolsuper or rolbypassrls)) then raise exception 'a role of the application is superuser or BYPASSRLS'; end if; end $$;
grant app_antrean to pkh_web;

-- 2. The tables of the queue: what getConstructionPlans('antrean') of pg-boss 12.38 (its schema 46) prints, without its transaction and without
--    the daily partitions of statistics, which are off. A later version brings its getMigrationPlans('antrean', 46) as a migration of ours; a test
--    asks the library whether these tables are the ones that it expects.
CREATE SCHEMA antrean;
    CREATE TYPE antrean.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    )
  ;
    CREATE FUNCTION antrean.job_now()
    RETURNS timestamp with time zone AS
    $$
      SELECT pg_catalog.now();
    $$
    LANGUAGE sql STABLE;
  ;
    CREATE TABLE antrean.version (
      version int primary key,
      cron_on timestamp with time zone,
      bam_on timestamp with time zone,
      flow_on timestamp with time zone,
      reindex_on timestamp with time zone,
      monitor_backoff_on timestamp with time zone
    )
  ;
    CREATE TABLE antrean.queue (
      name text NOT NULL,
      policy text NOT NULL,
      retry_limit int NOT NULL,
      retry_delay int NOT NULL,
      retry_backoff bool NOT NULL,
      retry_delay_max int,
      expire_seconds int NOT NULL,
      retention_seconds int NOT NULL,
      deletion_seconds int NOT NULL,
      dead_letter text REFERENCES antrean.queue (name) CHECK (dead_letter IS DISTINCT FROM name),
      partition bool NOT NULL,
      table_name text NOT NULL,
      deferred_count int NOT NULL default 0,
      blocked_count int NOT NULL default 0,
      queued_count int NOT NULL default 0,
      ready_count int NOT NULL default 0,
      warning_queued int NOT NULL default 0,
      active_count int NOT NULL default 0,
      failed_count int NOT NULL default 0,
      total_count int NOT NULL default 0,
      retained_count int,
      retained_on timestamp with time zone,
      created_delta int NOT NULL default 0,
      completed_delta int NOT NULL default 0,
      failed_delta int NOT NULL default 0,
      delta_on timestamp with time zone,
      delta_seconds int,
      wait_bins int[],
      run_bins int[],
      ready_oldest_seconds int,
      ready_history int[] NOT NULL default '{}',
      heartbeat_seconds int,
      notify bool NOT NULL DEFAULT false,
      singletons_active text[],
      monitor_claim_on timestamp with time zone,
      monitor_on timestamp with time zone,
      maintain_on timestamp with time zone,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    )
  ;
    CREATE TABLE antrean.schedule (
      name text REFERENCES antrean.queue ON DELETE CASCADE,
      key text not null DEFAULT '',
      kind text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')),
      cron text not null,
      timezone text DEFAULT 'UTC',
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      last_job_id uuid,
      PRIMARY KEY (name, key)
    )
  ;
    CREATE TABLE antrean.subscription (
      event text not null,
      name text not null REFERENCES antrean.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    )
  ;
    CREATE TABLE antrean.bam (
      id uuid PRIMARY KEY default gen_random_uuid(),
      name text NOT NULL,
      version int NOT NULL,
      status text NOT NULL DEFAULT 'pending',
      queue text,
      table_name text NOT NULL,
      command text NOT NULL,
      error text,
      created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
      started_on timestamp with time zone,
      completed_on timestamp with time zone
    )
  ;
    CREATE FUNCTION antrean.job_table_format(command text, table_name text)
    RETURNS text AS
    $$
      SELECT format(
        regexp_replace(
          regexp_replace(command, '\.job\y', '.%1$I', 'g'),
          '\yjob_i(\d+)', '%1$s_i\1', 'g'
        ),
        table_name
      );
    $$
    LANGUAGE sql IMMUTABLE;
  ;
    CREATE FUNCTION antrean.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
    RETURNS VOID AS
    $$
    DECLARE
      tbl RECORD;
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM antrean.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        EXECUTE antrean.job_table_format(command, tbl_name);
        RETURN;
      END IF;
      EXECUTE antrean.job_table_format(command, 'job_common');
      FOR tbl IN SELECT table_name FROM antrean.queue WHERE partition = true
      LOOP
        EXECUTE antrean.job_table_format(command, tbl.table_name);
      END LOOP;
    END;
    $$
    LANGUAGE plpgsql;
  ;
    CREATE FUNCTION antrean.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
    RETURNS VOID AS
    $$
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM antrean.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        INSERT INTO antrean.bam (name, version, status, queue, table_name, command)
        VALUES (
          command_name,
          version,
          'pending',
          queue_name,
          tbl_name,
          antrean.job_table_format(command, tbl_name)
        );
        RETURN;
      END IF;
      INSERT INTO antrean.bam (name, version, status, queue, table_name, command)
      SELECT
        command_name,
        version,
        'pending',
        NULL,
        'job_common',
        antrean.job_table_format(command, 'job_common')
      UNION ALL
      SELECT
        command_name,
        version,
        'pending',
        queue.name,
        queue.table_name,
        antrean.job_table_format(command, queue.table_name)
      FROM antrean.queue
      WHERE partition = true;
    END;
    $$
    LANGUAGE plpgsql;
  ;
    CREATE TABLE antrean.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state antrean.job_state not null default 'created',
      retry_limit integer not null default 2,
      retry_count integer not null default 0,
      retry_delay integer not null default 0,
      retry_backoff boolean not null default false,
      retry_delay_max integer,
      expire_seconds int not null default 900,
      deletion_seconds int not null default 604800,
      singleton_key text,
      singleton_on timestamp without time zone,
      group_id text,
      group_tier text,
      start_after timestamp with time zone not null default now(),
      created_on timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '1209600',
      output jsonb,
      dead_letter text,
      policy text,
      heartbeat_on timestamp with time zone,
      heartbeat_seconds int,
      blocked boolean not null default false,
      blocking boolean not null default false,
      pending_dependencies int not null default 0,
      source_name text,
      source_id uuid,
      source_created_on timestamp with time zone,
      source_retry_count int,
      source_output jsonb,
      source_root_id uuid,
      trace_context jsonb,
      upsert_by_key bool
    ) PARTITION BY LIST (name)
  ;
ALTER TABLE antrean.job ADD PRIMARY KEY (name, id);
    CREATE TABLE antrean.job_common (LIKE antrean.job INCLUDING GENERATED INCLUDING DEFAULTS);
    SELECT antrean.job_table_run($cmd$ALTER TABLE antrean.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$ALTER TABLE antrean.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES antrean.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$ALTER TABLE antrean.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES antrean.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON antrean.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON antrean.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i10 ON antrean.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$ALTER TABLE antrean.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON antrean.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i11 ON antrean.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i7 ON antrean.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i9 ON antrean.job (name, id) WHERE blocking AND state = 'completed'$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i12 ON antrean.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE UNIQUE INDEX job_i13 ON antrean.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i14 ON antrean.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i15 ON antrean.job (name, created_on)$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i16 ON antrean.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, 'job_common');
    SELECT antrean.job_table_run($cmd$CREATE INDEX job_i17 ON antrean.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, 'job_common');
    ALTER TABLE antrean.job ATTACH PARTITION antrean.job_common DEFAULT;
  ;
    CREATE TABLE antrean.warning (
      id uuid PRIMARY KEY default gen_random_uuid(),
      type text NOT NULL,
      message text NOT NULL,
      data jsonb,
      created_on timestamp with time zone NOT NULL DEFAULT now()
    )
  ;
CREATE INDEX warning_i1 ON antrean.warning (created_on DESC);
    CREATE TABLE antrean.queue_stats (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      deferred_count int NOT NULL DEFAULT 0,
      queued_count   int NOT NULL DEFAULT 0,
      ready_count    int NOT NULL DEFAULT 0,
      active_count   int NOT NULL DEFAULT 0,
      failed_count   int NOT NULL DEFAULT 0,
      total_count    int NOT NULL DEFAULT 0,
      created_delta   int,
      completed_delta int,
      failed_delta    int,
      delta_seconds   int,
      delta_on        timestamptz,
      wait_bins       int[],
      run_bins        int[],
      ready_oldest_seconds int,
      captured_on timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (id, captured_on)
    ) PARTITION BY RANGE (captured_on)
  ;
CREATE INDEX queue_stats_i1 ON antrean.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
    CREATE TABLE antrean.job_dependency (
      child_name text NOT NULL,
      child_id uuid NOT NULL,
      parent_name text NOT NULL,
      parent_id uuid NOT NULL,
      PRIMARY KEY (child_name, child_id, parent_name, parent_id)
    )
  ;
CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON antrean.job_dependency (parent_name, parent_id);
    CREATE TABLE antrean.instance (
      id uuid PRIMARY KEY,
      name text,
      host text NOT NULL,
      pid int NOT NULL,
      version text NOT NULL,
      node_version text NOT NULL,
      application_name text,
      heartbeat_seconds int NOT NULL,
      supervise bool NOT NULL,
      schedule bool NOT NULL,
      migrate bool NOT NULL,
      persist_queue_stats bool NOT NULL,
      persist_warnings bool NOT NULL,
      pool_max int,
      pool_total int,
      pool_idle int,
      pool_waiting int,
      workers jsonb NOT NULL DEFAULT '[]'::jsonb,
      metrics jsonb,
      config jsonb NOT NULL DEFAULT '{}'::jsonb,
      crash_restarts int NOT NULL DEFAULT 0,
      crash_restarts_since timestamptz,
      started_on timestamptz NOT NULL DEFAULT now(),
      heartbeat_on timestamptz NOT NULL DEFAULT now(),
      stopped_on timestamptz
    )
  ;
    CREATE FUNCTION antrean.create_queue(queue_name text, options jsonb)
    RETURNS VOID AS
    $$
    DECLARE
      tablename varchar := CASE WHEN options->>'partition' = 'true'
                            THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                            ELSE 'job_common'
                            END;
      queue_created_on timestamptz;
    BEGIN
      WITH q as (
        INSERT INTO antrean.queue (
          name,
          policy,
          retry_limit,
          retry_delay,
          retry_backoff,
          retry_delay_max,
          expire_seconds,
          retention_seconds,
          deletion_seconds,
          warning_queued,
          dead_letter,
          partition,
          table_name,
          heartbeat_seconds,
          notify,
          created_on,
          updated_on
        )
        VALUES (
          queue_name,
          options->>'policy',
          COALESCE((options->>'retryLimit')::int, 2),
          COALESCE((options->>'retryDelay')::int, 0),
          COALESCE((options->>'retryBackoff')::bool, false),
          (options->>'retryDelayMax')::int,
          COALESCE((options->>'expireInSeconds')::int, 900),
          COALESCE((options->>'retentionSeconds')::int, 1209600),
          COALESCE((options->>'deleteAfterSeconds')::int, 604800),
          COALESCE((options->>'warningQueueSize')::int, 0),
          options->>'deadLetter',
          COALESCE((options->>'partition')::bool, false),
          tablename,
          (options->>'heartbeatSeconds')::int,
          COALESCE((options->>'notify')::bool, false),
          antrean.job_now(),
          antrean.job_now()
        )
        ON CONFLICT DO NOTHING
        RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;
      IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
        RETURN;
      END IF;
      EXECUTE format('CREATE TABLE antrean.%I (LIKE antrean.job INCLUDING DEFAULTS)', tablename);
      EXECUTE antrean.job_table_format($cmd$ALTER TABLE antrean.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$ALTER TABLE antrean.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES antrean.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$ALTER TABLE antrean.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES antrean.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i11 ON antrean.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON antrean.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i7 ON antrean.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i9 ON antrean.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i12 ON antrean.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i13 ON antrean.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i14 ON antrean.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i15 ON antrean.job (name, created_on)$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i16 ON antrean.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, tablename);
      EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i17 ON antrean.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, tablename);
      IF options->>'policy' = 'short' THEN
        EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
      ELSIF options->>'policy' = 'singleton' THEN
        EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
      ELSIF options->>'policy' = 'stately' THEN
        EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON antrean.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
      ELSIF options->>'policy' = 'exclusive' THEN
        EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON antrean.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
      ELSIF options->>'policy' = 'key_strict_fifo' THEN
        EXECUTE antrean.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON antrean.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE antrean.job_table_format($cmd$CREATE INDEX job_i10 ON antrean.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE antrean.job_table_format($cmd$ALTER TABLE antrean.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
      END IF;
      EXECUTE format('ALTER TABLE antrean.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
      EXECUTE format('ALTER TABLE antrean.job ATTACH PARTITION antrean.%I FOR VALUES IN (%L)', tablename, queue_name);
    END;
    $$
    LANGUAGE plpgsql;
  ;
    CREATE FUNCTION antrean.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      v_table varchar;
      v_partition bool;
    BEGIN
      SELECT table_name, partition
      FROM antrean.queue
      WHERE name = queue_name
      INTO v_table, v_partition;
      IF v_partition THEN
        EXECUTE format('DROP TABLE IF EXISTS antrean.%I', v_table);
      ELSE
        EXECUTE format('DELETE FROM antrean.%I WHERE name = %L', v_table, queue_name);
      END IF;
      DELETE FROM antrean.queue WHERE name = queue_name;
    END;
    $$
    LANGUAGE plpgsql;
  ;
INSERT INTO antrean.version(version) VALUES ('46');

-- 3. Who does what there. People ask for jobs in their own name, in the same transaction as what asks for them, and see no job but their own; the
--    worker sees all; the system's administrator counts them, with the reason why one was given up, and reads
--    no content. Nobody but the owner makes or drops a table.
revoke all on all functions in schema antrean from public;
grant usage on schema antrean to app_antrean, app_nasional, app_provinsi, app_kabupaten, app_kecamatan, app_pendamping, app_sistem;
grant select on all tables in schema antrean to app_antrean;
grant insert, update, delete on antrean.queue, antrean.schedule, antrean.job, antrean.job_common, antrean.job_dependency, antrean.warning, antrean.instance to app_antrean;
grant update on antrean.version to app_antrean;
grant execute on function antrean.job_now(), antrean.create_queue(text, jsonb) to app_antrean;
do $$ declare t text; r text; begin
  foreach t in array array['job','job_common'] loop
    execute format('alter table antrean.%I enable row level security', t);
    execute format('alter table antrean.%I force row level security', t);
    execute format('create policy app_antrean_all on antrean.%I for all to app_antrean using (true) with check (true)', t);
    execute format('grant select (name, state, created_on, completed_on, start_after, source_name, source_output) on antrean.%I to app_sistem', t);
    execute format($f$ create policy app_sistem_select on antrean.%I for select to app_sistem using ('0' = any((select lingkup_sendiri())::text[])) $f$, t);
  end loop;
  foreach r in array array['app_nasional','app_provinsi','app_kabupaten','app_kecamatan','app_pendamping'] loop
    execute format('grant execute on function antrean.job_now() to %I', r);
    execute format('grant select on antrean.queue to %I', r);
    execute format('grant insert on antrean.job_common to %I', r);
    execute format('grant select (id, name, state, created_on, completed_on) on antrean.job_common to %I', r);
    execute format($f$ create policy %I on antrean.job_common for insert to %I with check (data ->> 'akun' = (select lingkup_akun()::text)) $f$, r || '_insert', r);
    execute format($f$ create policy %I on antrean.job_common for select to %I using (data ->> 'akun' = (select lingkup_akun()::text)) $f$, r || '_select', r);
  end loop;
  grant execute on function antrean.job_now() to app_sistem;
  grant select on antrean.queue to app_sistem;
end $$;

-- 4. The digest by e-mail, for whoever asks for it: the address is the one that they typed.
create table kabar_langganan (
  akun_id uuid primary key references akun, irama text not null check (irama in ('TIDAK','HARIAN','MINGGUAN')), surel text not null default '' check (length(surel) <= 254),
  terkirim_at timestamptz, created_at timestamptz not null default kini(), check (irama = 'TIDAK' or surel <> ''));
create index kabar_langganan_irama on kabar_langganan (irama, akun_id);
alter table kabar_langganan enable row level security;
alter table kabar_langganan force row level security;
do $$ declare r text; begin
  foreach r in array array['app_nasional','app_provinsi','app_kabupaten','app_kecamatan','app_pendamping'] loop
    execute format('grant select, insert, update (irama, surel, terkirim_at) on kabar_langganan to %I', r);
    execute format('create policy %I on kabar_langganan for select to %I using (akun_id = (select lingkup_akun()))', r || '_select', r);
    execute format('create policy %I on kabar_langganan for insert to %I with check (akun_id = (select lingkup_akun()))', r || '_insert', r);
    execute format('create policy %I on kabar_langganan for update to %I using (akun_id = (select lingkup_akun())) with check (akun_id = (select lingkup_akun()))', r || '_update', r);
  end loop;
  grant select (akun_id, irama, terkirim_at) on kabar_langganan to app_sistem;             -- to whom, never where to
  create policy app_sistem_select on kabar_langganan for select to app_sistem using ('0' = any((select lingkup_sendiri())::text[]));
end $$;
