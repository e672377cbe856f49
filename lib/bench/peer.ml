(* SPDX-License-Identifier: MIT
   peer.ml: the work of bench.c in OCaml's ephemeron hash tables. CPU time. Keys carry a number to be hashed by, for
   OCaml moves objects. *)
let n = try int_of_string (Sys.getenv "EPH_BENCH_SIZE") with Not_found -> 1_000_000

type key = { number : int; mutable link : key option }

module Table = Ephemeron.K1.Make (struct
  type t = key
  let equal = ( == )
  let hash k = Hashtbl.hash k.number
end)

let say name value = Printf.printf "%s %s\n%!" name value

let collect_ms () =
  let start = Sys.time () in
  Gc.full_major ();
  (Sys.time () -. start) *. 1000.

let peak_mb () =
  let ic = open_in "/proc/self/status" in
  let rec find () =
    let line = input_line ic in
    try Scanf.sscanf line "VmHWM: %d" (fun kb -> kb / 1024) with _ -> find () in
  let mb = find () in
  close_in ic; mb

let count t = Table.clean t; Table.length t

let churn m =
  let t = Table.create 16 and slots = m / 100 in
  let kept = Array.make slots { number = -1; link = None } in
  let start = Sys.time () in
  for i = 0 to m - 1 do
    let k = { number = i; link = None } in
    Table.replace t k (ref k);
    if i mod 100 = 0 then kept.(i / 100 mod slots) <- k;
    if i mod 500_000 = 499_999 then Table.clean t
  done;
  say "churn_s" (Printf.sprintf "%.2f" (Sys.time () -. start));
  say "churn_mb" (string_of_int (peak_mb ()));
  ignore (Sys.opaque_identity kept)

let cycle () =
  let t = Table.create 16 in
  for i = 1 to n do
    let k = { number = i; link = None } in
    Table.add t k (ref k)
  done;
  say "cycle_ms" (Printf.sprintf "%.1f" (collect_ms ()));
  say "cycle_left" (string_of_int (count t))

module Pair = Ephemeron.K2.Make
    (struct type t = key let equal = ( == ) let hash k = Hashtbl.hash k.number end)
    (struct type t = key let equal = ( == ) let hash k = Hashtbl.hash k.number end)

let pairs m =
  let t = Pair.create 16 and hub = { number = 0; link = None } in
  for i = 1 to m do
    let k = { number = i; link = None } in
    Pair.add t (hub, k) (ref k)
  done;
  say "pairs_ms" (Printf.sprintf "%.1f" (collect_ms ()));
  Pair.clean t;
  say "pairs_left" (string_of_int (Pair.length t));
  ignore (Sys.opaque_identity hub)

let make_keys m = Array.init m (fun i -> { number = i; link = None })

let live () =
  let keys = make_keys n in
  let t = Table.create 16 in
  Array.iter (fun k -> Table.add t k (ref 0)) keys;
  Gc.full_major ();
  let ms = collect_ms () in
  say "live_ms" (Printf.sprintf "%.1f" ms);
  say "live_ns" (Printf.sprintf "%.0f" (ms *. 1e6 /. float n));
  ignore (Sys.opaque_identity (keys, t))

let operations () =
  let keys = make_keys n in
  let t = Table.create 16 and value = ref 0 and found = ref 0 in
  Gc.full_major ();
  let start = Sys.time () in
  Array.iter (fun k -> Table.add t k value) keys;
  say "insert_ns" (Printf.sprintf "%.0f" ((Sys.time () -. start) *. 1e9 /. float n));
  let start = Sys.time () in
  Array.iter (fun k -> if Table.mem t k then incr found) keys;
  say "lookup_ns" (Printf.sprintf "%.0f" ((Sys.time () -. start) *. 1e9 /. float n));
  assert (!found = n)

let chain name order =
  let t = Table.create 16 in
  let first =
    let keys = make_keys (n + 1) in
    Array.iter (fun at -> Table.add t keys.(at) keys.(at + 1)) order;
    keys.(0) in
  say ("chain_" ^ name ^ "_ms") (Printf.sprintf "%.1f" (collect_ms ()));
  assert (count t = n);
  ignore (Sys.opaque_identity first)

let shuffled () =
  let p = Array.init n (fun i -> i) in
  for i = n - 1 downto 1 do
    let j = Random.full_int (i + 1) in
    let swap = p.(i) in
    p.(i) <- p.(j);
    p.(j) <- swap
  done;
  p

let () =
  let part = if Array.length Sys.argv > 1 then Sys.argv.(1) else "" in
  if part <> "rest" then churn (5 * n);
  if part = "churn" then exit 0;
  cycle ();
  pairs (n / 10);
  live ();
  operations ();
  chain "reverse" (Array.init n (fun i -> n - 1 - i));
  chain "forward" (Array.init n (fun i -> i));
  chain "random" (shuffled ())
