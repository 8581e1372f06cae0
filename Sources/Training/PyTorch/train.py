"""Trains a run that `alexandria train --export` wrote, with PyTorch, on one machine or many.

    pip install torch safetensors numpy
    torchrun --nproc_per_node 2 DIR/train.py [DIR]

DIR, the script's own folder unless given, has the weights of step 0, the recipe and the batches in
their order, so that the losses are those of `alexandria train` up to rounding. It gets
training.jsonl, a line a step, and at the end model.safetensors, which is a checkpoint:

    alexandria import DIR/model.safetensors --tokenizer DIR/tokenizer.json --name NAME

Each process takes every n-th example of a batch. GPUs are used where there are any, over NCCL;
processors speak over gloo.
"""

import json
import math
import os
import sys
import time
from pathlib import Path

import torch
import torch.distributed as dist
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

IGNORED = -100  # cross_entropy's word for a target that does not count


class Block(nn.Module):
    """Pre-norm attention with several heads, then pre-norm feed-forward with ReLU."""

    def __init__(self, shape):
        super().__init__()
        width, hidden = shape["d_model"], shape["d_ff"]
        self.heads = shape["n_heads"]
        self.norm1 = nn.LayerNorm(width)
        self.attention = nn.ModuleDict(
            {name: nn.Linear(width, width, bias=False) for name in ("W_q", "W_k", "W_v")})
        self.W_o = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.first_projection = nn.Linear(width, hidden)
        self.second_projection = nn.Linear(hidden, width)

    def forward(self, x, visible, blind):
        y = self.norm1(x)
        q, k, v = (
            self.attention[name](y).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for name in ("W_q", "W_k", "W_v"))
        # A query of zeros has the same score for every key: it looks at all alike.
        q = q.masked_fill(blind, 0)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=visible)
        x = x + self.W_o(mixed.transpose(1, 2).flatten(2))
        return x + self.second_projection(F.relu(self.first_projection(self.norm2(x))))


class Transformer(nn.Module):
    """The published model under the published names; gives the sum of the targets' losses."""

    def __init__(self, shape):
        super().__init__()
        width, vocabulary = shape["d_model"], shape["vocab_size"]
        self.token_embeddings = nn.Embedding(vocabulary, width)
        self.positional_embeddings = nn.Embedding(shape["seq_len"], width)
        self.attention_blocks = nn.ModuleList(Block(shape) for _ in range(shape["n_layers"]))
        self.norm = nn.LayerNorm(width)
        self.W_out = nn.Linear(width, vocabulary)

    def forward(self, inputs, targets, real, shown):
        """All [rows, length]: `real` is what is no padding, `shown` what may be looked at."""
        length = inputs.shape[1]
        causal = torch.ones(length, length, dtype=torch.bool, device=inputs.device).tril()
        visible = causal & shown[:, None, None, :]
        # As published, a position that would see nothing sees the whole text, ahead of it too.
        blind = ~visible.any(-1, keepdim=True)
        visible = visible | (blind & real[:, None, None, :])
        x = self.token_embeddings(inputs) + self.positional_embeddings.weight[:length]
        for block in self.attention_blocks:
            x = block(x, visible, blind)
        logits = self.W_out(self.norm(x))
        return F.cross_entropy(
            logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORED, reduction="sum")


class Muon(torch.optim.Optimizer):
    """Momentum made orthogonal (Jordan et al., 2024), scaled as Moonlight does (arXiv:2502.16982).

    Unlike torch.optim.Muon it iterates in float32, as the package does.
    """

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for weight in group["params"]:
                momentum = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
                momentum.mul_(group["momentum"]).add_(weight.grad)
                update = weight.grad + group["momentum"] * momentum  # Nesterov's
                weight.mul_(1 - group["lr"] * group["weight_decay"])
                scale = 0.2 * math.sqrt(max(weight.shape))
                weight.sub_(self.orthogonal(update), alpha=group["lr"] * scale)

    @staticmethod
    def orthogonal(update):
        """Newton–Schulz: moves the singular values towards 1, on the short side."""
        tall = update.shape[0] > update.shape[1]
        x = update.T if tall else update
        x = x / (x.norm() + 1e-7)
        for _ in range(5):
            gram = x @ x.T
            x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
        return x.T if tall else x


def optimizers(model, recipe):
    """The blocks' matrices are Muon's where the recipe has it; all else is AdamW's."""
    matrices, decaying, steady = [], [], []
    for name, weight in model.named_parameters():
        if recipe.get("muon") and weight.ndim == 2 and name.startswith("attention_blocks."):
            matrices.append(weight)
        elif recipe["decays_all"] or weight.ndim == 2:
            decaying.append(weight)
        else:
            steady.append(weight)
    adamw = recipe["adamw"]
    groups = [
        {"params": weights, "weight_decay": decay}
        for weights, decay in ((decaying, adamw["weight_decay"]), (steady, 0.0)) if weights]
    betas = (adamw["beta1"], adamw["beta2"])
    made = [torch.optim.AdamW(groups, lr=0.0, betas=betas, eps=adamw["epsilon"])]
    if matrices:
        made.append(Muon(matrices, {"lr": 0.0, **recipe["muon"]}))
    return made


def rate(schedule, step, steps):
    """The learning rate of a step, from 0."""
    peak, warmup = schedule["peak"], schedule["warmup"]
    if step < warmup:
        return peak * (step + 1) / warmup
    if schedule["shape"] == "swinging":
        period = max(1, schedule.get("period") or steps)
        return peak * (1 + math.cos(math.pi * (step - warmup) / period)) / 2
    progress = min(1, (step - warmup) / max(1, steps - warmup))
    left = {"constant": 1, "linear": 1 - progress, "cosine": (1 + math.cos(math.pi * progress)) / 2}
    floor = 1 if schedule["shape"] == "constant" else schedule["floor"]
    return peak * (floor + (1 - floor) * left[schedule["shape"]])


def tensors(examples, masked, device):
    """Inputs, targets, what is real and what is shown, padded to the longest of some examples."""
    length = max((len(tokens) - 1 for tokens in examples), default=1)
    inputs = torch.zeros(len(examples), length, dtype=torch.long)
    targets = torch.full_like(inputs, IGNORED)
    real = torch.zeros_like(inputs, dtype=torch.bool)
    for row, tokens in enumerate(examples):
        count = len(tokens) - 1
        inputs[row, :count] = torch.tensor(tokens[:-1])
        targets[row, :count] = torch.tensor(tokens[1:])
        real[row, :count] = True
    shown = real
    if masked is not None:
        targets[targets == masked] = IGNORED
        shown = real & (inputs != masked)
    return [tensor.to(device) for tensor in (inputs, targets, real, shown)]


class Run:
    """One process's part in the run that a folder describes."""

    def __init__(self, folder, device):
        self.folder, self.device = folder, device
        self.rank, self.world = dist.get_rank(), dist.get_world_size()
        self.config = json.loads((folder / "config.json").read_text())
        self.recipe = json.loads((folder / "recipe.json").read_text())
        self.masked = self.recipe["data"].get("masked_token")
        self.test = [json.loads(line) for line in (folder / "test.jsonl").open()]
        model = Transformer(self.config["model"])
        model.load_state_dict(load_file(folder / "initial.safetensors"))
        self.model = model.to(device)
        self.parallel = DistributedDataParallel(self.model)
        self.optimizers = optimizers(self.model, self.recipe["optimizer"])
        self.log = (folder / "training.jsonl").open("w") if self.rank == 0 else None

    def total(self, number):
        """The sum of a number over all processes."""
        number = torch.as_tensor(number, dtype=torch.float64, device=self.device)
        dist.all_reduce(number)
        return number.item()

    def report(self, line):
        """A line of training.jsonl, and of standard output, from one process for all."""
        if self.log:
            text = json.dumps(line)
            print(text, file=self.log, flush=True)
            print(text, flush=True)

    def clip(self, limit):
        """Cuts the gradient to a norm; gives the norm before."""
        gradients = [weight.grad for weight in self.model.parameters()]
        # In float64: float32 loses the fourth digit over millions of numbers.
        norms = [torch.linalg.vector_norm(part, dtype=torch.float64) for part in gradients]
        norm = torch.linalg.vector_norm(torch.stack(norms)).item()
        if limit is not None:
            for part in gradients:
                part.mul_(min(1, limit / (norm + 1e-6)))
        return norm

    def step(self, step, batch):
        """Takes a step; gives the line for it and its number of targets."""
        start = time.perf_counter()
        learning_rate = rate(self.recipe["schedule"], step, self.recipe["steps"])
        targets = sum(token != self.masked for tokens in batch for token in tokens[1:])
        loss = self.parallel(*tensors(batch[self.rank::self.world], self.masked, self.device))
        # The processes' gradients are averaged, and the mean over all targets is wanted.
        (loss * self.world / max(1, targets)).backward()
        norm = self.clip(self.recipe["optimizer"].get("clip"))
        mean = self.total(loss.detach()) / max(1, targets)
        if not (math.isfinite(mean) and math.isfinite(norm)):
            sys.exit(f"step {step + 1}: the loss is {mean}, the gradient's norm {norm}; "
                     "a lower learning rate may help")
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = learning_rate
            optimizer.step()
            optimizer.zero_grad()
        return {
            "step": step + 1, "train_loss": mean, "learning_rate": learning_rate,
            "gradient_norm": norm, "tokens_per_second": targets / (time.perf_counter() - start),
        }, targets

    @torch.no_grad()
    def evaluate(self):
        """What is measured on the test documents."""
        own = [document["tokens"] for document in self.test[self.rank::self.world]]
        nats = self.total(sum(
            self.model(*tensors(own[start:start + 32], self.masked, self.device)).item()
            for start in range(0, len(own), 32)))
        targets = sum(t != self.masked for document in self.test for t in document["tokens"][1:])
        if not targets:
            return {}
        loss = nats / targets
        size = max(1, sum(document["bytes"] for document in self.test))
        return {"test_loss": loss, "perplexity": math.exp(loss),
                "bits_per_byte": nats / math.log(2) / size}

    def train(self):
        """Takes all steps and writes the checkpoint."""
        steps, interval = self.recipe["steps"], self.recipe["evaluation"]["interval"]
        start, tokens = time.perf_counter(), 0
        self.report({"step": 0, **self.evaluate()})
        with (self.folder / "batches.jsonl").open() as batches:
            for step in range(steps):
                line = batches.readline()
                if not line:
                    sys.exit(f"{self.folder / 'batches.jsonl'}: has {step} batches, recipe.json wants "
                             f"{steps}; export again")
                metrics, targets = self.step(step, json.loads(line))
                tokens += targets
                if (step + 1) % interval == 0 or step + 1 == steps:
                    metrics.update(self.evaluate())
                self.report(metrics)
        self.report({"steps": steps, "tokens": tokens, "seconds": time.perf_counter() - start})
        if self.rank == 0:
            weights = {name: weight.cpu() for name, weight in self.model.state_dict().items()}
            save_file(weights, self.folder / "model.safetensors")
            self.config["step"] = steps
            (self.folder / "config.json").write_text(
                json.dumps(self.config, indent=2, sort_keys=True, ensure_ascii=False) + "\n")


def main():
    if len(sys.argv) > 2 or "RANK" not in os.environ:
        sys.exit("start it with: torchrun --nproc_per_node N train.py [DIR]")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    for name in "config.json recipe.json initial.safetensors test.jsonl batches.jsonl".split():
        if not (folder / name).is_file():
            sys.exit(f"{folder / name}: is not there; alexandria train --export writes it")
    device = torch.device("cpu")
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    Run(folder, device).train()
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
