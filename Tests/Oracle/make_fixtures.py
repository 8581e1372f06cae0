"""Writes the recorded PyTorch results that the Swift tests compare with.

    python -m venv venv && venv/bin/pip install torch safetensors numpy
    venv/bin/python Tests/Oracle/make_fixtures.py

Needs PyTorch 2; nothing else of the package needs Python. Everything is seeded and computed in
float32 on one CPU thread. Another version of PyTorch may draw other weights, so all files are
written together; run it only when the fixtures have to change.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from reference_model import Reference

TESTS = Path(__file__).resolve().parent.parent
CHECKPOINTS = TESTS / "CheckpointsTests" / "Fixtures"
TRAINING = TESTS / "TrainingTests" / "Fixtures"


def config(vocabulary, width, context, layers, heads, hidden):
    return {
        "vocab_size": vocabulary, "d_model": width, "seq_len": context, "n_layers": layers,
        "n_heads": heads, "d_head": width // heads, "d_ff": hidden,
    }


def report(path):
    print(f"{path.relative_to(TESTS.parent)}  {path.stat().st_size:,} bytes")


def write_json(path, value):
    lines = (f" {json.dumps(key)}: {json.dumps(item)}" for key, item in value.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    report(path)


def write_torch(path, value):
    torch.save(value, path)
    report(path)


def write_safetensors(path, tensors):
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path)
    report(path)


def round_to_sixteen_bits(model):
    """Leaves only values that float16 and bfloat16 both hold exactly, so that one set of
    expected numbers serves files of every type."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.bfloat16().float().half().float().bfloat16().float())
            assert torch.equal(parameter, parameter.half().float())


def excite(model):
    """Random gains and biases: LayerNorm starts at 1 and 0, which would hide a missing one."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name:
                parameter.add_(torch.randn_like(parameter) * 0.2)


def make_small():
    """Two heads and two layers, with what PyTorch makes of it."""
    torch.manual_seed(20)
    model = Reference(config(262, 32, 24, 2, 2, 64))
    excite(model)
    round_to_sixteen_bits(model)
    state = model.state_dict()
    write_torch(CHECKPOINTS / "small.float16.pth", {k: v.half() for k, v in state.items()})
    write_safetensors(
        CHECKPOINTS / "small.float16.safetensors", {k: v.half() for k, v in state.items()})
    prompts = [[7], [72, 111, 108, 97], list(range(100, 120)), list(range(257, 233, -1))]
    text = torch.randint(0, 258, (24,)).tolist()
    with torch.no_grad():
        expected = {
            "config": model.config,
            "prompts": [
                {"ids": ids, "logits": model(torch.tensor([ids]))[0, -1].tolist(),
                 "greedy": model.greedy(ids, 24 - len(ids))}
                for ids in prompts
            ],
            "all_logits": {"ids": [5, 6, 7], "logits": model(torch.tensor([[5, 6, 7]]))[0].tolist()},
            "text": {"ids": text, "loss": model.loss(torch.tensor([text])).item()},
        }
    write_json(CHECKPOINTS / "small.expected.json", expected)


def make_tiny():
    """One set of weights in every shape and type in which PyTorch may have saved it."""
    torch.manual_seed(21)
    model = Reference(config(12, 32, 4, 1, 1, 8))
    excite(model)
    round_to_sixteen_bits(model)
    # `state_dict` shares memory with the model, which the optimizer below moves.
    state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    write_safetensors(CHECKPOINTS / "tiny.safetensors", state)
    write_torch(CHECKPOINTS / "tiny.pth", type(model.state_dict())(state))
    write_torch(CHECKPOINTS / "tiny.bfloat16.pth", {k: v.bfloat16() for k, v in state.items()})
    write_safetensors(
        CHECKPOINTS / "tiny.bfloat16.safetensors", {k: v.bfloat16() for k, v in state.items()})
    # Transposed matrices, and vectors that are every second float of a longer storage.
    strided = {
        k: v.t().contiguous().t() if v.dim() == 2
        else torch.stack([torch.full_like(v, 9), v], dim=1).flatten()[1::2]
        for k, v in state.items()
    }
    assert not any(v.is_contiguous() for v in strided.values())
    write_torch(CHECKPOINTS / "tiny.strided.pth", strided)

    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
    loss = model.loss(torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8]]))
    loss.backward()
    optimizer.step()
    model.load_state_dict(state)
    step = {
        "step": 300,
        "model_state_dict": model.state_dict(),
        "optimizer_state_dict": optimizer.state_dict(),
        "loss": loss,
        "eval_metrics": {"test_loss": loss.detach() * 2, "perplexity": (loss.detach() * 2).exp()},
        "generated_text": "|Un conejo |y |una tortuga |\n|río |",
    }
    write_torch(CHECKPOINTS / "tiny.step.pth", step)


PAD = 47


def training_batches():
    """Ten batches of four sequences of up to 12 tokens, padded to the longest.

    In batches 1, 4 and 7 PAD also stands where text does, first and in the middle: that is what
    the published trainer did to the text token 258 of the first tokenizer, and it leaves
    attention rows that may look at nothing.
    """
    batches = []
    for index in range(10):
        lengths = [12, 5 + index % 3, 9, 3]
        rows = []
        for length in lengths:
            row = torch.randint(0, PAD, (length,)).tolist()
            rows.append(row + [PAD] * (max(lengths) - length))
        if index % 3 == 1:
            rows[0][0] = PAD
            rows[2][4] = PAD
        batches.append(rows)
    return batches


def train(shape, initial, batches, pad, clip, decay=0.01):
    model = Reference(shape)
    model.load_state_dict(initial)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=decay)
    losses, norms = [], []
    for batch in batches:
        optimizer.zero_grad()
        loss = model.loss(torch.tensor(batch), pad)
        loss.backward()
        limit = float("inf") if clip is None else clip
        norms.append(torch.nn.utils.clip_grad_norm_(model.parameters(), limit).item())
        optimizer.step()
        losses.append(loss.item())
    return {"losses": losses, "gradient_norms": norms}, model.state_dict()


def gradients(shape, initial, batch, pad):
    model = Reference(shape)
    model.load_state_dict(initial)
    model.loss(torch.tensor(batch), pad).backward()
    return {name: parameter.grad for name, parameter in model.named_parameters()}


def cosine(rate, period, steps):
    """Learning rates that CosineAnnealingLR gives to steps 0..<steps."""
    parameter = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.AdamW([parameter], lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=period)
    rates = []
    for _ in range(steps):
        rates.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    return rates


def make_training():
    torch.manual_seed(22)
    shape = config(48, 32, 12, 2, 2, 64)
    model = Reference(shape)
    excite(model)
    initial = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    batches = training_batches()
    write_safetensors(TRAINING / "initial.safetensors", initial)
    # Batch 0 has padding at the end only; batch 1 has attention rows with nothing to look at.
    write_safetensors(
        TRAINING / "gradients.batch0.safetensors", gradients(shape, initial, batches[0], PAD))
    write_safetensors(
        TRAINING / "gradients.batch1.safetensors", gradients(shape, initial, batches[1], PAD))
    plain, final = train(shape, initial, batches, PAD, None)
    clipped, _ = train(shape, initial, batches, PAD, 1.0)
    unpadded, _ = train(shape, initial, batches, None, None)
    write_json(TRAINING / "training.json", {
        "config": shape,
        "pad": PAD,
        "optimizer": {"learning_rate": 1e-3, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8,
                      "weight_decay": 0.01},
        "batches": batches,
        "plain": plain,
        "clipped_at_1": clipped,
        "without_pad": unpadded,
        "final_sums": {name: tensor.double().abs().sum().item() for name, tensor in final.items()},
        "cosine": {"learning_rate": 1e-4, "period": 100, "rates": cosine(1e-4, 100, 231)},
    })


def main():
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    for folder in (CHECKPOINTS, TRAINING):
        folder.mkdir(parents=True, exist_ok=True)
    make_small()
    make_tiny()
    make_training()


if __name__ == "__main__":
    main()
