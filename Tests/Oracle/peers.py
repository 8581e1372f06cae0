"""Times what the package is held against, on this machine: llama.cpp, PyTorch, Hugging Face tokenizers.

    venv/bin/pip install torch gguf llama-cpp-python tokenizers
    venv/bin/python Tests/Oracle/peers.py [llama] [torch] [tokenizers]

Prints a JSON line for each figure, in the words of `alexandria bench --json`, so that both can be
put side by side. llama.cpp runs a GPT-2 of the published shape with random weights, its head tied
and sampling not counted; PyTorch takes a training step of 32 x 128 with AdamW; the tokenizer has
the merges of Checkpoints/alexandria-1.1. A peer that is not installed is passed over, and said.
"""

import ctypes
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
VOCABULARY, WIDTH, CONTEXT, LAYERS, HEADS, HIDDEN = 8259, 256, 256, 6, 8, 1024
LENGTH = 128


def median(work, runs=7):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def report(peer, name, **values):
    print(json.dumps({"peer": peer, "name": name, **values}), flush=True)


def write_gpt2(path, precision):
    import gguf
    import numpy

    kind = {
        "F32": gguf.GGMLQuantizationType.F32, "F16": gguf.GGMLQuantizationType.F16,
        "BF16": gguf.GGMLQuantizationType.BF16, "Q8_0": gguf.GGMLQuantizationType.Q8_0,
    }[precision]
    random = numpy.random.default_rng(1)
    writer = gguf.GGUFWriter(path, "gpt2")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_eps(1e-5)
    writer.add_vocab_size(VOCABULARY)
    writer.add_tokenizer_model("none")

    def add(name, *shape):
        values = random.standard_normal(shape, dtype=numpy.float32) * 0.02
        if len(shape) == 2 and not name.startswith("position"):
            writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)
        else:
            writer.add_tensor(name, values)

    add("token_embd.weight", VOCABULARY, WIDTH)
    add("position_embd.weight", CONTEXT, WIDTH)
    for block in range(LAYERS):
        for name, outputs, inputs in [
            ("attn_qkv", 3 * WIDTH, WIDTH), ("attn_output", WIDTH, WIDTH),
            ("ffn_up", HIDDEN, WIDTH), ("ffn_down", WIDTH, HIDDEN),
        ]:
            add(f"blk.{block}.{name}.weight", outputs, inputs)
            add(f"blk.{block}.{name}.bias", outputs)
        for name in ["attn_norm", "ffn_norm"]:
            add(f"blk.{block}.{name}.weight", WIDTH)
            add(f"blk.{block}.{name}.bias", WIDTH)
    add("output_norm.weight", WIDTH)
    add("output_norm.bias", WIDTH)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def time_llama():
    import llama_cpp as llama

    llama.llama_backend_init()
    silence = llama.llama_log_callback(lambda level, text, data: None)
    llama.llama_log_set(silence, ctypes.c_void_p(0))
    with tempfile.TemporaryDirectory() as folder:
        for precision in ["F32", "F16", "BF16", "Q8_0"]:
            path = Path(folder) / f"{precision}.gguf"
            write_gpt2(path, precision)
            model = llama.llama_model_load_from_file(
                str(path).encode(), llama.llama_model_default_params())
            for threads in [1, 2]:
                parameters = llama.llama_context_default_params()
                parameters.n_ctx = CONTEXT
                parameters.n_batch = parameters.n_ubatch = CONTEXT
                parameters.n_threads = parameters.n_threads_batch = threads
                context = llama.llama_init_from_model(model, parameters)
                memory = llama.llama_get_memory(context)
                ids = (llama.llama_token * LENGTH)(*[260 + i * 61 % 7000 for i in range(LENGTH)])

                def prefill():
                    llama.llama_memory_clear(memory, True)
                    assert llama.llama_decode(context, llama.llama_batch_get_one(ids, LENGTH)) == 0
                    llama.llama_synchronize(context)

                def decode():
                    llama.llama_memory_clear(memory, True)
                    for i in range(LENGTH):
                        one = (llama.llama_token * 1)(ids[i])
                        assert llama.llama_decode(context, llama.llama_batch_get_one(one, 1)) == 0
                        llama.llama_synchronize(context)

                for name, work in [("decode", decode), ("prefill", prefill)]:
                    report("llama.cpp", name, precision=precision, threads=threads,
                           tokens_per_second=round(LENGTH / median(work), 1))
                llama.llama_free(context)
            llama.llama_model_free(model)


def time_torch():
    import torch

    from reference_model import Reference

    config = {"vocab_size": VOCABULARY, "d_model": WIDTH, "seq_len": CONTEXT, "n_layers": LAYERS,
              "n_heads": HEADS, "d_head": WIDTH // HEADS, "d_ff": HIDDEN}
    for threads in [1, 2]:
        torch.set_num_threads(threads)
        torch.manual_seed(1)
        model = Reference(config)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
        tokens = torch.randint(259, VOCABULARY, (32, LENGTH + 1))

        def step():
            optimizer.zero_grad()
            logits = model(tokens[:, :-1])
            torch.nn.functional.cross_entropy(
                logits.reshape(-1, VOCABULARY), tokens[:, 1:].reshape(-1)).backward()
            optimizer.step()

        report("PyTorch " + torch.__version__, "train", precision="float32", threads=threads,
               tokens_per_second=round(32 * LENGTH / median(step, 3), 1))


def time_tokenizers():
    from tokenizers import Tokenizer, models

    # The package's own file, with each byte as a character of its own.
    file = json.loads((PACKAGE / "Checkpoints/alexandria-1.1/tokenizer.json").read_text())
    strings = {i: chr(0x100 + i) for i in range(256)}
    merges = []
    for pair, number in sorted(file["merges"].items(), key=lambda item: item[1]):
        first, second = map(int, pair.strip("()").split(","))
        strings[number] = strings[first] + strings[second]
        merges.append((strings[first], strings[second]))
    vocabulary = {}
    for number, string in sorted(strings.items()):
        vocabulary.setdefault(string, number)
    tokenizer = Tokenizer(models.BPE(vocabulary, merges))
    lines = subprocess.run(
        [PACKAGE / ".build/release/alexandria", "corpus", "fables", "--count", "2000", "--seed", "3"],
        check=True, capture_output=True, text=True).stdout.splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    size = sum(len(text.encode()) for text in texts)
    spelled = ["".join(chr(0x100 + byte) for byte in text.encode()) for text in texts]

    def encode():
        for text in spelled:
            tokenizer.encode(text)

    report("tokenizers", "tokenizer encode", threads=1, rate=round(size / median(encode, 5) / 1e6, 2),
           unit="MB/s")


if __name__ == "__main__":
    for name in sys.argv[1:] or ["llama", "torch", "tokenizers"]:
        try:
            {"llama": time_llama, "torch": time_torch, "tokenizers": time_tokenizers}[name]()
        except ImportError as error:
            print(f"{name} is passed over: {error}", file=sys.stderr)
